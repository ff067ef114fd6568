using PlanPublisher.Diagnostics;

namespace PlanPublisher.Cli;

/// <summary>How many problems a run had.</summary>
internal static class ProblemCount
{
    /// <summary>"2 errors, 1 warning" behind <paramref name="before"/>; "" if there is nothing to tell.</summary>
    public static string Of(IReadOnlyList<Diagnostic> diagnostics, string before = "")
    {
        var errors = diagnostics.Count(d => d.Severity == Severity.Error);
        var warnings = diagnostics.Count(d => d.Severity == Severity.Warning);
        return (errors, warnings) switch
        {
            (0, 0) => "",
            (0, _) => before + Counted.Of(warnings, "warning"),
            (_, 0) => before + Counted.Of(errors, "error"),
            _ => $"{before}{Counted.Of(errors, "error")}, {Counted.Of(warnings, "warning")}",
        };
    }
}
