using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Resolving;

namespace PlanPublisher.Plans.Tests;

/// <summary>The strategy of 2003 as it stands under <c>content/</c>, read once for all tests of it.</summary>
internal static class ContentPlan
{
    private const string Name = "towards-the-safest-city";

    private static readonly Lazy<(ResolvedPlan? Plan, DiagnosticBag Problems)> Read = new(() =>
    {
        var problems = new DiagnosticBag();
        var folder = Path.Combine(Repository.Folder, "content", Name);
        var sources = Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => new SourceText(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file)));
        return (PlanReader.Read(Name, [.. sources], problems), problems);
    });

    public static ResolvedPlan Resolved => Read.Value.Plan ?? throw new InvalidOperationException(Problems);

    public static string Problems => ProblemLines.Of(Read.Value.Problems);
}
