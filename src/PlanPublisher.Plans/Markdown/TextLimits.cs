using System.Text.RegularExpressions;
using Markdig.Parsers;
using Markdig.Syntax;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Markdown;

/// <summary>Holds a text against limits that keep the time of reading it in proportion to its length.</summary>
/// <remarks>
/// Markdown is looked at again from each mark that might open something, to the end of its paragraph, and each line from
/// the outermost of the lists that it may belong to. No plan comes near these limits.
/// </remarks>
internal static partial class TextLimits
{
    /// <summary>The most characters of a line or paragraph: about three printed pages.</summary>
    public const int MostCharacters = 10_000;

    /// <summary>Whether Markdig may read the text. If not, the reasons are in <paramref name="problems"/>.</summary>
    public static bool Allow(string text, MarkdownPlaces places, DiagnosticBag problems)
    {
        var isAllowed = true;
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n') is var end and >= 0 ? end : text.Length - start;
            var line = text.AsSpan(start, length);
            if (line.Length > MostCharacters)
            {
                problems.Add(MarkdownProblems.TooLong(places.Of(start, start), line.Length, MostCharacters));
                isAllowed = false;
            }
            else if (DeepStart().IsMatch(line))
            {
                problems.Add(MarkdownProblems.TooDeep(places.Of(start, start), MarkdownReader.MostLevels));
                isAllowed = false;
            }

            start += length + 1;
        }

        return isAllowed;
    }

    /// <summary>Takes paragraphs of several lines that are too long out of the reading of marks.</summary>
    public static void CloseParagraph(BlockProcessor processor, Block block)
    {
        if (block is LeafBlock paragraph && LengthOf(paragraph) > MostCharacters)
        {
            paragraph.ProcessInlines = false;
        }
    }

    public static int LengthOf(LeafBlock paragraph)
    {
        var length = 0;
        for (var i = 0; i < paragraph.Lines.Count; i++)
        {
            length += paragraph.Lines.Lines[i].Slice.Length + 1;
        }

        return length;
    }

    /// <summary>More spaces, quotation marks and list marks than 64 levels can have, four to each.</summary>
    [GeneratedRegex(@"^(?:[ \t>]|[-+*](?=[ \t])|[0-9]{1,9}[.)](?=[ \t])){256}", RegexOptions.CultureInvariant)]
    private static partial Regex DeepStart();
}
