using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PlanPublisher.Plans.PlainEnglish;

/// <summary>Cuts a paragraph into its sentences.</summary>
/// <remarks>
/// A sentence ends with a full stop, a question mark or an exclamation mark, maybe behind it a quotation mark or bracket, before
/// a space and something that can begin one: a capital letter, a figure, an opening mark. The stop of a shortened word ("e.g.", "No. 3",
/// "Dr.") or of an initial ("J. Smith") ends none. Semicolons and colons end none: what they join is read in one breath.
/// </remarks>
public static partial class SentenceSplitter
{
    public static ImmutableArray<string> Split(string paragraph)
    {
        var sentences = ImmutableArray.CreateBuilder<string>();
        var start = 0;
        foreach (Match end in PossibleEnd().Matches(paragraph))
        {
            if (!IsShortened(paragraph[start..(end.Index + 1)], paragraph[end.Index + end.Length]))
            {
                sentences.Add(paragraph[start..(end.Index + end.Length)].Trim());
                start = end.Index + end.Length;
            }
        }

        sentences.Add(paragraph[start..].Trim());
        return [.. sentences.Where(sentence => sentence.Any(char.IsLetter))];
    }

    /// <param name="before">Up to and with the stop.</param>
    /// <param name="next">What the next sentence would begin with.</param>
    private static bool IsShortened(string before, char next) =>
        Title().IsMatch(before) || Initial().IsMatch(before) || (char.IsAsciiDigit(next) && Numbered().IsMatch(before));

    [GeneratedRegex(@"[.?!]+[)\]’”""']*\s+(?=[\p{Lu}\p{N}‘“(""'£\[])", RegexOptions.CultureInvariant)]
    private static partial Regex PossibleEnd();

    /// <summary>Shortened words that something always follows.</summary>
    [GeneratedRegex(@"(?<![\p{L}.])(?:e\.g|i\.e|cf|viz|vs|Mr|Mrs|Ms|Dr|Prof|Rev|St|Sir|Insp|Sgt|approx|incl|esp)\.$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    /// <summary>A capital letter by itself, if more than the letter of an annex or a class.</summary>
    [GeneratedRegex(@"(?<!\b(?:Annex|Appendix|Class|Part|Schedule|Group|Category|Plan|Option) )(?<![\p{L}\p{N}])\p{Lu}\.$", RegexOptions.CultureInvariant)]
    private static partial Regex Initial();

    /// <summary>Words that are shortened only before a number.</summary>
    [GeneratedRegex(@"(?<!\p{L})(?:nos?|pp?|paras?|fig|figs|vol|art|sec|ch|para|c|ca)\.$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
