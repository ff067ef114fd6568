using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Tests;

/// <summary>A folder under <c>tests/cases/plans</c>: the files in it stand in place of those of <c>base</c>.</summary>
/// <remarks>
/// <c>expected.txt</c> holds the problems, one a line; <c>expected-plan.txt</c>, where there is one, the resolved plan.
/// With UPDATE_EXPECTED=1 they are written in place of being compared.
/// </remarks>
internal sealed class PlanCase(string name)
{
    private const string ExpectedProblems = "expected.txt";
    private const string ExpectedPlan = "expected-plan.txt";

    private static readonly bool Updates =
        Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1" && Environment.GetEnvironmentVariable("CI") is null;

    private string Folder => Path.Combine(Repository.Cases, name);

    public static IEnumerable<string> Names() =>
        Directory.GetDirectories(Repository.Cases).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal);

    public bool HasPlan => File.Exists(Path.Combine(Folder, ExpectedPlan));

    public ImmutableArray<SourceText> Sources()
    {
        var files = FilesOf(Path.Combine(Repository.Cases, "base"));
        foreach (var (path, text) in FilesOf(Folder))
        {
            files[path] = text;
        }

        return [.. files.Select(file => new SourceText(file.Key, file.Value))];
    }

    public void ExpectProblems(string problems) => Expect(ExpectedProblems, problems);

    public void ExpectPlan(string plan) => Expect(ExpectedPlan, plan);

    private void Expect(string file, string actual)
    {
        var path = Path.Combine(Folder, file);
        if (Updates)
        {
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path), actual, ignoreLineEndingDifferences: true);
    }

    private static SortedDictionary<string, string> FilesOf(string folder)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(folder, file).Replace('\\', '/');
            if (path is not (ExpectedProblems or ExpectedPlan))
            {
                files[path] = File.ReadAllText(file);
            }
        }

        return files;
    }
}
