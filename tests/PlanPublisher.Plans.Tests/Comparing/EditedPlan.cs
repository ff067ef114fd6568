using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Binding;
using PlanPublisher.Plans.Comparing;
using PlanPublisher.Plans.Markdown;
using PlanPublisher.Plans.Resolving;

namespace PlanPublisher.Plans.Tests.Comparing;

/// <summary>The strategy of 2003 with something changed in one of its files.</summary>
internal static class EditedPlan
{
    private const string Name = "towards-the-safest-city";

    private static readonly Lazy<ImmutableArray<ParsedFile>> Parsed = new(() => [.. Sources.Select(source => Parse(source, new DiagnosticBag()))]);

    public static ImmutableArray<SourceText> Sources { get; } = ReadSources();

    /// <summary>The changes that come of one edit, each as "Kind: name: before → after".</summary>
    public static IEnumerable<string> ChangesOf(string path, string former, string now) =>
        Between(ContentPlan.Resolved, Read(path, former, now)).Select(TextOf);

    public static ImmutableArray<PlanChange> Between(ResolvedPlan before, ResolvedPlan after) => PlanComparison.Between(before, after);

    public static ResolvedPlan Read(string path, string former, string now)
    {
        var source = Sources.Single(source => source.Path == path);
        Assert.Contains(former, source.Text, StringComparison.Ordinal);
        var at = source.Text.IndexOf(former, StringComparison.Ordinal);
        var problems = new DiagnosticBag();
        var plan = Read(path, source.Text[..at] + now + source.Text[(at + former.Length)..], problems);
        return plan ?? throw new InvalidOperationException(ProblemLines.Of(problems));
    }

    /// <summary>The plan with another text in one file; null if that is a mistake.</summary>
    /// <remarks>As <see cref="PlanReader"/> reads it, but each file that is as it was is parsed only once for all tests.</remarks>
    public static ResolvedPlan? Read(string path, string text, DiagnosticBag problems)
    {
        ImmutableArray<ParsedFile> files =
            [.. Parsed.Value.Select(file => file.Source.Path == path ? Parse(new SourceText(path, text), problems) : file)];
        return PlanBinder.Bind(Name, files, problems) is { } plan ? PlanResolver.Resolve(plan, problems) : null;
    }

    private static ParsedFile Parse(SourceText source, DiagnosticBag problems) =>
        source.Path != "NOTES.md" && source.Path.EndsWith(".md", StringComparison.Ordinal)
            ? PlanParser.Parse(source, problems)
            : new ParsedFile(source, null, []);

    private static string TextOf(PlanChange change) => $"{change.Kind}: {change.Name}: {change.Before} → {change.After}";

    private static ImmutableArray<SourceText> ReadSources()
    {
        var folder = Path.Combine(Repository.Folder, "content", Name);
        return
        [
            .. Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
                .Select(file => new SourceText(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file)))
                .OrderBy(source => source.Path, StringComparer.Ordinal),
        ];
    }
}
