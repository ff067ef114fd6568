namespace PlanPublisher.EndToEnd.Tests;

/// <summary>The checkout that the tests were built from: its content and its checks.</summary>
internal static class Checkout
{
    public static readonly string Root = FindRoot();

    public static string Content => Path.Combine(Root, "content");

    public static string Templates => Path.Combine(AppContext.BaseDirectory, "templates");

    /// <summary>A folder of cases.</summary>
    public static string Case(string name) => Path.Combine(Root, "tests", "cases", name);

    public static string Check(string name) => Path.Combine(Root, "tests", "checks", name);

    public static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PlanPublisher.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("no PlanPublisher.sln above the tests: they are run from a checkout");
    }
}
