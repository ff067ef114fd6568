namespace PlanPublisher.Pdf.Tests.Checks;

/// <summary>A test that needs a program of the machine; skipped, with the reason, where it is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FactIfProgramAttribute : FactAttribute
{
    public FactIfProgramAttribute(params string[] files)
    {
        Files = files;
        var missing = files.Where(file => !File.Exists(file)).ToList();
        if (missing.Count > 0)
        {
            Skip = $"needs {string.Join(", ", missing)}; see tests/checks/README.md";
        }
    }

    public string[] Files { get; }
}
