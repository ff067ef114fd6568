namespace PlanPublisher.Plans.Tests;

/// <summary>Where the project's files lie, whatever folder the tests run in.</summary>
internal static class Repository
{
    public static string Folder { get; } = Find();

    public static string Cases => Path.Combine(Folder, "tests", "cases", "plans");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PlanPublisher.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("the tests do not run inside the project");
        }

        return folder.FullName;
    }
}
