using PlanPublisher.Diagnostics;
using YamlDotNet.Core;

namespace PlanPublisher.Plans.FrontMatter;

/// <summary>Reads the YAML of front matter into a small tree of nodes, each with its place in the file.</summary>
/// <remarks>
/// A plain part of YAML 1.2: keys, text, lists; no anchors, tags, merge keys or second documents. A value with a colon
/// in it, which YAML refuses on a key's line, is taken as its author meant it (<see cref="ColonQuoting"/>). It gives
/// values no meaning: <see cref="FrontMatterReader"/> does. YAML types do not leave this folder.
/// </remarks>
internal static class FrontMatterParser
{
    /// <summary>Reads the part of the file from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    /// <returns>Null if it cannot be read, which is then an error in <paramref name="problems"/>.</returns>
    public static FrontMatterNode.Mapping? Parse(SourceText source, int start, int end, DiagnosticBag problems)
    {
        var yaml = source.Text[start..end];
        var tab = IndexOfTab(yaml);
        if (tab >= 0)
        {
            problems.Add(FrontMatterProblems.Tab(source.Span(start + tab, 1)));
            return null;
        }

        try
        {
            return Read(new YamlPlaces(source, start, []), yaml, problems);
        }
        catch (YamlException asWritten)
        {
            return ReadQuoted(source, start, yaml, asWritten, problems);
        }
    }

    private static FrontMatterNode.Mapping? ReadQuoted(
        SourceText source,
        int start,
        string yaml,
        YamlException asWritten,
        DiagnosticBag problems)
    {
        var (quoted, inserted) = ColonQuoting.Quote(yaml);
        if (inserted.Length > 0)
        {
            try
            {
                return Read(new YamlPlaces(source, start, inserted), quoted, problems);
            }
            catch (YamlException)
            {
                // The first message is the one about what the author wrote.
            }
        }

        var place = new YamlPlaces(source, start, []).Span(asWritten.Start, asWritten.End);
        problems.Add(FrontMatterProblems.Unreadable(place, Reason(asWritten)));
        return null;
    }

    private static FrontMatterNode.Mapping? Read(YamlPlaces places, string yaml, DiagnosticBag problems)
    {
        var found = new DiagnosticBag();
        var root = new YamlTreeReader(places, found).Read(yaml);
        foreach (var problem in found.ToSorted())
        {
            problems.Add(problem);
        }

        return root;
    }

    /// <summary>A tab that indents a line or stands behind a colon; one inside a text is the author's own.</summary>
    private static int IndexOfTab(string yaml)
    {
        var atStart = true;
        for (var i = 0; i < yaml.Length; i++)
        {
            if (yaml[i] == '\t' && (atStart || yaml[i - 1] is ':' or '-'))
            {
                return i;
            }

            atStart = yaml[i] is '\n' or '\r' || (atStart && yaml[i] == ' ');
        }

        return -1;
    }

    /// <summary>YAML's own message without its place, in the form of ours.</summary>
    private static string Reason(YamlException exception)
    {
        var text = (exception.InnerException as YamlException ?? exception).Message;
        var placeEnd = text.IndexOf("): ", StringComparison.Ordinal);
        var message = placeEnd >= 0 && text.StartsWith('(') ? text[(placeEnd + 3)..] : text;
        message = message.ReplaceLineEndings(" ").TrimEnd('.', ' ');
        return message.Length == 0 ? "it is not YAML" : char.ToLowerInvariant(message[0]) + message[1..];
    }
}
