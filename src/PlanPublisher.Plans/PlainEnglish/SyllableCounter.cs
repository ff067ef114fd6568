using System.Text.RegularExpressions;

namespace PlanPublisher.Plans.PlainEnglish;

/// <summary>Counts the syllables of an English word by rule.</summary>
/// <remarks>
/// Groups of vowels are counted, vowels that are spoken apart added, silent ones taken off; words that no rule gets right stand in
/// <see cref="IrregularSyllables"/>. Of some hundred words with known counts all but a few come out right, and those are wrong by one. A
/// number counts as one, an abbreviation as one a letter. Accents are for the ear, not for us.
/// </remarks>
public static partial class SyllableCounter
{
    /// <summary>Of all parts that hyphens, slashes and dots join; at least one.</summary>
    public static int Count(string word)
    {
        var joined = word.Replace("’", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal);
        return Math.Max(1, Parts().Matches(joined).Sum(part => CountPart(part.Value)));
    }

    private static int CountPart(string part)
    {
        if (Spelled().IsMatch(part))
        {
            return part.Length;
        }

        var word = part.ToLowerInvariant();
        return IrregularSyllables.Of(word) ?? Math.Max(1, CountVowels(ConsonantY().Replace(word, "j")));
    }

    private static int CountVowels(string word) =>
        VowelGroup().Count(word) + SpokenApart().Count(word) - (EndsSilently(word) ? 1 : 0) - SilentInside().Count(word);

    /// <summary>A last e that is not heard: "crime", "crimes", "reduced"; but "table", "changes", "wanted".</summary>
    private static bool EndsSilently(string word)
    {
        if (LastE().Match(word) is not { Success: true } end)
        {
            return false;
        }

        var before = word.AsSpan(0, end.Groups["e"].Index);
        return !ConsonantAndL().IsMatch(before) && end.Groups["ending"].Value switch
        {
            "s" => !Hissing().IsMatch(before),
            "d" => before is not [.., 't' or 'd'],
            _ => true,
        };
    }

    [GeneratedRegex(@"\p{L}+|\p{N}+(?:[.,/]\p{N}+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();

    /// <summary>Short words in capital letters.</summary>
    [GeneratedRegex("^[A-Z]{2,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Spelled();

    /// <summary>A y that begins a word or stands between vowels is spoken as a consonant: "year", "employer".</summary>
    [GeneratedRegex("^y(?=[aeiou])|(?<=[aeiou])y(?=[aeiou])", RegexOptions.CultureInvariant)]
    private static partial Regex ConsonantY();

    [GeneratedRegex("[aeiouy]+", RegexOptions.CultureInvariant)]
    private static partial Regex VowelGroup();

    /// <summary>Places within a group of vowels where a second syllable begins, and "sm" at the end, which is one without a vowel.</summary>
    [GeneratedRegex(
        """
          (?<![tscgxln]) i (?=o) (?! ours?$ | our[ai])      # period, various; not nation, region, million, behaviour
        | (?<![tscgl]) i (?= a (?!ge))                      # material, media; not special, marriage
        | (?<![tc]) i (?= en) (?<! fri) | i (?= et)         # experience, quiet; not patient, friend
        | (?<= [aeiou] .? [^aeiou]) i (?= er$ | est$)       # earlier, easiest
        | e (?= os?$ | ogr | ori)                           # video, geography
        | (?<= [aeiou] [^aeiou]) e (?= as?$)                # area; not sea
        | (?<= r) e (?= at(?:e|es|ed|ing|ion|ive|ors?)$ | ali)   # creation, reality; not treatment
        | (?<! [gq]) u (?= a | el | en | ity | ous)         # annual, fuel, influence, continuity; not language, quality
        | ^re (?= a(?:ct|ss|pp|ll|dj) | [eo][^aeiou] | i[nm](?!s?$))   # reassure, reopen, reinforce; not reach
        | ^co (?= op | or[^aeiouy]) (?! coo[lk])            # cooperate, coordinate
        | (?<= [aei]) s (?= ms?$)                           # terrorism
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex SpokenApart();

    /// <summary>An e that ends the word, alone or before s or d, behind a consonant and an earlier vowel.</summary>
    [GeneratedRegex("[aeiouy].*[^aeiouy](?<e>e)(?<ending>[sd]?)$", RegexOptions.CultureInvariant)]
    private static partial Regex LastE();

    [GeneratedRegex("[^aeiouyrl]l$", RegexOptions.CultureInvariant)]
    private static partial Regex ConsonantAndL();

    [GeneratedRegex("(?:[sxzcg]|[cs]h)$", RegexOptions.CultureInvariant)]
    private static partial Regex Hissing();

    /// <summary>A silent e that stands before an ending or the second half of a word: "safely", "movement", "milestone".</summary>
    [GeneratedRegex(
        "(?<=[aeiouy][^aeiouy])e(?=(?:ly|ful|fully|less|ness|ments?|ty|stones?|scales?|holders?|teen)$)(?<!le(?=ments?$))",
        RegexOptions.CultureInvariant)]
    private static partial Regex SilentInside();
}
