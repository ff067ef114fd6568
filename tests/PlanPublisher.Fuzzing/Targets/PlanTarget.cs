using System.Collections.Immutable;
using System.Text;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans;

namespace PlanPublisher.Fuzzing.Targets;

/// <summary>Front matter and Markdown, as each kind of file of a plan: through parsing, binding and resolving.</summary>
public sealed class PlanTarget : IFuzzTarget
{
    private static readonly string[] Places =
    [
        "prose/introduction.md", "plan.md", "goals/1-safer-streets.md", "objectives/town/01-street-crime.md", "agreements/psa-01.md",
        "annexes/a-terms.md", "forms/summary.md", "register/strategies.md", "frameworks/key-priorities.md", "glossary.md",
        "strategic-initiatives/1-growth.md", "figures/rate.csv", "figures/chart.md",
    ];

    private ImmutableArray<(string Path, string Text)> _base = [];

    public string Name => "plans";

    public IReadOnlyList<byte[]> Corpus(string repository)
    {
        var cases = Path.Combine(repository, "tests", "cases", "plans");
        _base = [.. SourcesBelow(Path.Combine(cases, "base")).Select(path => (Relative(cases, path), File.ReadAllText(path)))];
        return
        [
            .. SourcesBelow(cases).Concat(SourcesBelow(Path.Combine(repository, "content"))).Select(File.ReadAllBytes),
        ];
    }

    /// <remarks>In two places: as text, and as one of the other kinds, which the input itself chooses, so that it is found again.</remarks>
    public void Run(byte[] input)
    {
        Run(input, Places[0]);
        Run(input, Places[1 + (int)(HashOf(input) % (uint)(Places.Length - 1))]);
    }

    /// <summary>The same as each kind of file.</summary>
    public void RunEverywhere(byte[] input)
    {
        foreach (var place in Places)
        {
            Run(input, place);
        }
    }

    private void Run(byte[] input, string place)
    {
        var problems = new DiagnosticBag();
        var sources = _base
            .Where(file => file.Path != place)
            .Select(file => SourceText.Decode(file.Path, Encoding.UTF8.GetBytes(file.Text), problems))
            .Append(SourceText.Decode(place, input, problems));
        PlanReader.Read("town", [.. sources.OrderBy(source => source.Path, StringComparer.Ordinal)], problems);
        foreach (var problem in problems.ToSorted())
        {
            _ = DiagnosticText.Format(problem);
        }
    }

    private static uint HashOf(byte[] input)
    {
        var hash = 2166136261u;
        foreach (var one in input)
        {
            hash = (hash ^ one) * 16777619u;
        }

        return hash;
    }

    private static IEnumerable<string> SourcesBelow(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".csv", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static string Relative(string cases, string path) =>
        Path.GetRelativePath(Path.Combine(cases, "base"), path).Replace('\\', '/');
}
