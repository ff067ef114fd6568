using System.Xml.Linq;

namespace PlanPublisher.CodeRules.Tests;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Repository
{
    public static readonly string Root = FindRoot();

    /// <summary>Files that git would keep: nothing below bin, obj or output.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(name => name is "bin" or "obj" or "TestResults"))
            .Order(StringComparer.Ordinal);

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static XDocument Project(string path) => XDocument.Parse(Read(path));

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
