using PlanPublisher.Diagnostics;
using static PlanPublisher.Diagnostics.Diagnostic;

namespace PlanPublisher.Plans.Languages;

/// <summary>What can be wrong with the words of a language, and with a plan that needs them. PP352x, PP2032 and PP2033.</summary>
internal static class LanguageProblems
{
    public static Diagnostic NoWords(SourceSpan span, string language) => new(
        "PP2032",
        Severity.Warning,
        span,
        $"there are no words in '{language}' for contents, heads and labels, so they are printed in English",
        $"put a file words/{language.Split('-')[0]}.yml into the templates, made after words/cy.yml");

    public static Diagnostic PrintsEnglish(SourceSpan span, string what, string language, string hint) => new(
        "PP2033",
        Severity.Warning,
        span,
        $"{what} has words in English, for which there are none in '{language}'",
        hint);

    public static Diagnostic MissingPhrases(SourceSpan span, string path, IReadOnlyList<string> missing) => new(
        "PP3520",
        Severity.Warning,
        span,
        $"'{path}' has no words for {string.Join(", ", missing.Select(phrase => $"'{phrase}'"))}",
        "write a line for each: the English words, a colon, and those of the language");

    public static Diagnostic UnknownPhrase(SourceSpan span, string phrase, IReadOnlyList<string> known) => Error(
        "PP3521",
        span,
        $"'{phrase}' is printed nowhere",
        NearestName.Hint(phrase, known, "delete the line"));

    public static Diagnostic OtherPlaces(SourceSpan span, string phrase, IReadOnlyList<string> places) => Error(
        "PP3522",
        span,
        $"these words do not have the places of '{phrase}'",
        places.Count == 0 ? "take the braces away" : $"write each of {string.Join(", ", places)} where its value belongs");

    public static Diagnostic NotTwelveMonths(SourceSpan span, string path, int count) => Error(
        "PP3523",
        span,
        $"'{path}' has {count} months",
        "write a line 'months: [ … ]' with the twelve names, from January on");
}
