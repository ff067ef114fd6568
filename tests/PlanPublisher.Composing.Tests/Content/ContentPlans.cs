using System.Collections.Concurrent;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans;
using PlanPublisher.Plans.Resolving;

namespace PlanPublisher.Composing.Tests.Content;

/// <summary>The plans that come with the program, each read once, and their pages, each composed once.</summary>
internal static class ContentPlans
{
    private static readonly ConcurrentDictionary<string, ResolvedPlan> Plans = new();
    private static readonly ConcurrentDictionary<(string, string), ComposedPage> Pages = new();

    public static IEnumerable<string> Names =>
        Directory.GetDirectories(Path.Combine(Repository.Folder, "content")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal);

    public static ResolvedPlan Plan(string name) => Plans.GetOrAdd(name, Read);

    public static ComposedPage Page(string plan, string document) =>
        Pages.GetOrAdd((plan, document), _ => ComposedPage.Of(Plan(plan), document));

    private static ResolvedPlan Read(string name)
    {
        var problems = new DiagnosticBag();
        var folder = Path.Combine(Repository.Folder, "content", name);
        var sources = Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => new SourceText(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file)));
        return PlanReader.Read(name, [.. sources], problems)
            ?? throw new InvalidOperationException(string.Join('\n', problems.ToSorted().Select(problem => problem.Message)));
    }
}
