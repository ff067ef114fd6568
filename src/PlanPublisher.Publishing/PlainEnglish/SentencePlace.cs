using System.Text.RegularExpressions;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.PlainEnglish;

namespace PlanPublisher.Publishing.PlainEnglish;

/// <summary>Finds words of the printed text in what the author wrote.</summary>
/// <remarks>
/// The two differ in signs of Markdown, in line ends, and where a figure or a title is bound. So only a sentence's first words are looked
/// for, fewer of them if need be; what cannot be found has the place of its paragraph.
/// </remarks>
internal static class SentencePlace
{
    private static readonly int[] WordsToFind = [6, 4, 3];

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>The first words of a sentence in its paragraph.</summary>
    public static SourceSpan Of(SourceSpan paragraph, string sentence)
    {
        var words = SpokenWords.In(sentence);
        foreach (var count in WordsToFind)
        {
            if (Find(paragraph, [.. words.Take(count).Select(word => word.Text)]) is { } found)
            {
                return found;
            }
        }

        return paragraph;
    }

    /// <summary>A word or phrase of a sentence: in its paragraph, or elsewhere in the file, where a list names it.</summary>
    /// <returns>Null if the file does not have it: it comes from a template, or from another file that prints it too.</returns>
    public static SourceSpan? Of(SourceSpan paragraph, string sentence, string phrase)
    {
        if (paragraph.Source is not { } source)
        {
            return null;
        }

        string[] words = [.. SpokenWords.In(phrase).Select(word => word.Text)];
        var start = Of(paragraph, sentence);
        return Find(start with { Length = paragraph.End - start.Start }, words)
            ?? Find(paragraph, words)
            ?? Find(source.Span(0, source.Text.Length), words);
    }

    private static SourceSpan? Find(SourceSpan span, string[] words)
    {
        if (span.Source is not { } source || words.Length == 0)
        {
            return null;
        }

        var pattern = $@"(?<![\p{{L}}\p{{N}}]){string.Join(@"[^\p{L}\p{N}]+", words.Select(PatternOf))}{EndBehind(words[^1])}";
        var found = Regex.Match(span.Text, pattern, RegexOptions.CultureInvariant, Patience);
        return found.Success ? source.Span(span.Start + found.Index, found.Length) : null;
    }

    /// <summary>Either apostrophe, for the author may type one and the page print the other.</summary>
    private static string PatternOf(string word) => Regex.Escape(word).Replace('’', '\'').Replace("'", "['’]", StringComparison.Ordinal);

    /// <summary>Where the last word ends; an abbreviation may have a plural s behind it, which is no part of it.</summary>
    private static string EndBehind(string word) =>
        Abbreviations.In(word).Any() ? @"(?=s?(?![\p{L}\p{N}]))" : @"(?![\p{L}\p{N}])";
}
