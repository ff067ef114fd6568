using PlanPublisher.Diagnostics;
using static PlanPublisher.Diagnostics.Diagnostic;

namespace PlanPublisher.Plans.PlainEnglish;

/// <summary>What can be wrong with a list of jargon. PP2643 to PP2645.</summary>
internal static class JargonProblems
{
    public static Diagnostic NoColumns(SourceSpan span) => Error(
        "PP2643",
        span,
        "a list of jargon does not begin like this",
        "write 'jargon,plainer' in the first line, and a phrase with its plainer words in each other");

    /// <param name="phrase">What stands for the phrase and is not made of words; null for a line that has not two fields.</param>
    public static Diagnostic NoPhrase(SourceSpan span, string? phrase = null) => Error(
        "PP2644",
        span,
        phrase is null
            ? "this line of the list of jargon is not a phrase and its plainer words"
            : $"'{phrase}' is not made of words, so that no text can be searched for it",
        phrase is null
            ? "write 'utilise,use'; words that hold a comma stand between quotation marks; nothing behind the comma takes a phrase off the list"
            : "write words with spaces between them; '*' may stand behind a word, for any ending of it");

    public static Diagnostic Twice(SourceSpan span, string phrase, SourceSpan first) => Error(
        "PP2645",
        span,
        $"'{phrase}' stands twice in the list of jargon",
        "keep one of the two").RelatedTo(first, "the first is here");
}
