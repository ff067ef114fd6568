using PlanPublisher.Plans.Languages;

namespace PlanPublisher.Templates.Wording;

/// <summary>Numbers with nouns, and lists, in the language of a plan.</summary>
/// <remarks>
/// Only English plurals are made here. In another language the noun behind a number is printed as its file or the plan has it,
/// which is right for languages that count with the singular, as Welsh does.
/// </remarks>
public static class PhraseGrammar
{
    private const string Vowels = "aeiouwyâêîôûŵŷ";

    /// <summary>"7 aims".</summary>
    /// <param name="noun">In the singular: a phrase, or the author's own word.</param>
    public static string Counted(this Phrases phrases, int count, string noun) =>
        phrases.IsEnglish ? Wording.Counted.Of(count, noun) : Enumerated(count, phrases[noun]);

    public static string Plural(this Phrases phrases, string noun) => phrases.IsEnglish ? Wording.Counted.Plural(noun) : phrases[noun];

    /// <summary>"two"; figures in other languages, whose words for numbers change with what is counted.</summary>
    public static string InWords(this Phrases phrases, int count) =>
        phrases.IsEnglish ? Wording.Counted.InWords(count) : count.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>"1, 2 and 3".</summary>
    public static string Listed(this Phrases phrases, IReadOnlyList<string> words)
    {
        var and = words is [.., [var first, ..]] && Vowels.Contains(char.ToLowerInvariant(first), StringComparison.Ordinal)
            ? phrases["and (before a vowel)"]
            : phrases["and"];
        return Enumeration.Of(words, phrases.IsEnglish ? "and" : and);
    }

    private static string Enumerated(int count, string noun) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count} {noun}");
}
