using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Binding;
using PlanPublisher.Plans.FrontMatter;
using PlanPublisher.Plans.Markdown;

namespace PlanPublisher.Plans.Schemas;

/// <summary>Finds which keys the front matter of each kind of file may have, by letting the binders ask for them.</summary>
/// <remarks>
/// The binders are run once, on a plan that has one file in every place where one may lie, each without a single key. What
/// they ask for is noted (<see cref="AskedMapping"/>); what they complain of is not looked at.
/// </remarks>
internal static class FrontMatterForms
{
    /// <summary>Each kind, by its folder's or file's name without an extension: "goals", "plan".</summary>
    public static ImmutableSortedDictionary<string, FrontMatterForm> All()
    {
        var asked = PlanFolders.MarkdownPlaces.ToDictionary(place => place, _ => new AskedMapping());
        PlanBinder.Bind("town", [.. asked.Select(file => Empty(file.Key, file.Value))], new DiagnosticBag());
        return asked.ToImmutableSortedDictionary(
            file => Path.GetFileNameWithoutExtension(PlanFolders.FolderOf(file.Key)),
            file => new FrontMatterForm(PatternOf(file.Key), file.Value),
            StringComparer.Ordinal);
    }

    private static ParsedFile Empty(string path, AskedMapping asked)
    {
        var source = new SourceText(path, "---\n---\n");
        return new ParsedFile(source, new FrontMatterNode.Mapping([], source.Span(0, 0)) { Asked = asked }, []);
    }

    /// <summary>"objectives/*/*.md" for the files of a place.</summary>
    private static string PatternOf(string path)
    {
        var names = path.Split('/');
        return names.Length == 1 ? path : string.Join('/', [names[0], .. names[1..^1].Select(_ => "*"), "*.md"]);
    }
}
