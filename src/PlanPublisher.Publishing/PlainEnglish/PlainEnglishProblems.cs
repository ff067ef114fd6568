using System.Globalization;
using PlanPublisher.Diagnostics;
using static PlanPublisher.Diagnostics.Diagnostic;

namespace PlanPublisher.Publishing.PlainEnglish;

/// <summary>What could be said more plainly: advice on the words of documents. PP2640 to PP2642, PP2646.</summary>
internal static class PlainEnglishProblems
{
    /// <summary>Of a sentence in a message.</summary>
    private const int MostCharacters = 240;

    public static Diagnostic LongSentence(SourceSpan span, int words, int most, string sentence) => Note(
        "PP2640",
        span,
        string.Create(CultureInfo.InvariantCulture, $"this sentence has {words} words: ‘{Shortened(sentence)}’"),
        string.Create(CultureInfo.InvariantCulture, $"{most} are as many as most people read with ease: make two sentences of it, or a list"));

    public static Diagnostic Jargon(SourceSpan span, string phrase, string plainer, string sentence) => Note(
        "PP2641",
        span,
        $"'{phrase}' is jargon, in ‘{Shortened(sentence)}’",
        $"write '{plainer}', or what fits; jargon.csv beside plan.md takes a phrase off the list");

    public static Diagnostic NotExplained(SourceSpan span, string abbreviation, string document, string? meaning) => Note(
        "PP2642",
        span,
        $"the document '{document}' does not explain '{abbreviation}' where it first stands",
        meaning is null
            ? "write what it stands for, and the abbreviation behind it in brackets"
            : $"the glossary says '{meaning}', but the document does not print it: write that, and the abbreviation behind it in brackets");

    public static Diagnostic NotEnglish(SourceSpan span, string language) => Note(
        "PP2646",
        span,
        $"this plan is in '{language}', which nobody has read: the report knows English alone",
        "let somebody who speaks the language judge its words, and accept this in plan.md");

    private static string Shortened(string sentence)
    {
        if (sentence.Length <= MostCharacters)
        {
            return sentence;
        }

        var space = sentence.LastIndexOf(' ', MostCharacters);
        return space > 0 ? sentence[..space] + " …" : sentence[..EndOfSign(sentence)] + "…";
    }

    /// <summary>Where a word that is too long by itself is cut: not between the two halves of a sign.</summary>
    private static int EndOfSign(string word) => char.IsHighSurrogate(word[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters;
}
