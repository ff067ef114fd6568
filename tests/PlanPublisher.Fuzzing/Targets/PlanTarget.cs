using System.Collections.Immutable;
using System.Text;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans;

namespace PlanPublisher.Fuzzing.Targets;

/// <summary>Front matter and Markdown, as each kind of file of a plan: through parsing, binding and resolving.</summary>
public sealed class PlanTarget : IFuzzTarget
{
    private ImmutableArray<(string Path, string Text)> _base = [];

    public string Name => "plans";

    public IReadOnlyList<byte[]> Corpus(string repository)
    {
        var cases = Path.Combine(repository, "tests", "cases", "plans");
        _base = [.. MarkdownBelow(Path.Combine(cases, "base")).Select(path => (Relative(cases, path), File.ReadAllText(path)))];
        return
        [
            .. MarkdownBelow(cases).Concat(MarkdownBelow(Path.Combine(repository, "content"))).Select(File.ReadAllBytes),
        ];
    }

    public void Run(byte[] input)
    {
        foreach (var place in (string[])["plan.md", "prose/introduction.md", "goals/1-safer-streets.md", "objectives/town/01-street-crime.md"])
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
    }

    private static IEnumerable<string> MarkdownBelow(string folder) =>
        Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static string Relative(string cases, string path) =>
        Path.GetRelativePath(Path.Combine(cases, "base"), path).Replace('\\', '/');
}
