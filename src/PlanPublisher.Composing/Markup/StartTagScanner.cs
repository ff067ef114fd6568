using System.Collections.Immutable;

namespace PlanPublisher.Composing.Markup;

/// <summary>Finds the start tags of an HTML text that our own templates wrote, in document order.</summary>
/// <remarks>
/// Follows HTML, 13.2.5 "Tokenization", for text that is well formed: names and quotes as they should be, every
/// <c>&lt;</c> of the content written as a character reference. It supplies no elements and reads no character
/// references; <c>HtmlReader</c> in Layout is the parser for text of any kind.
/// </remarks>
internal static class StartTagScanner
{
    public static IEnumerable<StartTag> Scan(string html)
    {
        var at = 0;
        while ((at = html.IndexOf('<', at)) >= 0)
        {
            if (at + 1 >= html.Length || !char.IsAsciiLetter(html[at + 1]))
            {
                at++;
                continue;
            }

            var tag = ReadTag(html, at);
            yield return tag;
            at = IsRawText(tag.Name) ? EndOfRawText(html, tag) : tag.End;
        }
    }

    private static StartTag ReadTag(string html, int start)
    {
        var at = EndOfName(html, start + 1);
        var name = html[(start + 1)..at];
        var attributes = ImmutableArray.CreateBuilder<TagAttribute>();
        while (html[at] != '>')
        {
            if (char.IsWhiteSpace(html[at]) || html[at] == '/')
            {
                at++;
                continue;
            }

            attributes.Add(ReadAttribute(html, at));
            at = attributes[^1].End;
        }

        return new StartTag(name, start, at + 1, attributes.ToImmutable());
    }

    private static TagAttribute ReadAttribute(string html, int start)
    {
        var endOfName = EndOfName(html, start);
        var name = html[start..endOfName];
        if (html[endOfName] != '=')
        {
            return new TagAttribute(name, "", start, endOfName);
        }

        var quote = html[endOfName + 1];
        if (quote is not ('"' or '\''))
        {
            throw new InvalidOperationException($"a template wrote the attribute '{name}' without quotes at offset {start}");
        }

        var end = html.IndexOf(quote, endOfName + 2);
        return new TagAttribute(name, html[(endOfName + 2)..end], start, end + 1);
    }

    private static int EndOfName(string html, int start)
    {
        var at = start;
        while (html[at] is not ('=' or '>' or '/') && !char.IsWhiteSpace(html[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Elements whose content is text, whatever it looks like.</summary>
    private static bool IsRawText(string name) => name is "style" or "title";

    private static int EndOfRawText(string html, StartTag tag) =>
        html.IndexOf($"</{tag.Name}", tag.End, StringComparison.Ordinal);
}
