using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.FrontMatter;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Languages;

/// <summary>Reads the words of a language: its <c>months</c>, and under <c>words</c> what it has for each English phrase.</summary>
/// <remarks>All phrases that there are stand in <c>Phrases.txt</c>, a line each; a test holds it against the code.</remarks>
public static partial class PhraseFile
{
    private const int MonthsOfYear = 12;

    private static readonly Lazy<ImmutableArray<string>> Known = new(ReadKnown);

    /// <summary>Every phrase that is printed, in the order of the alphabet.</summary>
    public static ImmutableArray<string> All => Known.Value;

    /// <param name="language">The language's tag, which is the name of the file.</param>
    /// <returns>Null if the file cannot be read.</returns>
    public static Phrases? Read(string language, SourceText source, DiagnosticBag problems)
    {
        if (YamlFile.Read(source, problems) is not { } root)
        {
            return null;
        }

        var reader = new FrontMatterReader(root, "the words of a language", problems);
        var months = reader.RequiredTextList("months");
        var phrases = reader.RequiredMapping("words", "the words of a language");
        reader.ReportUnknownKeys();
        if (months.Length != MonthsOfYear)
        {
            problems.Add(LanguageProblems.NotTwelveMonths(source.Span(0, 0), source.Path, months.Length));
            return null;
        }

        // English stands in for words that are wrong.
        var written = phrases?.NamedTexts() ?? [];
        var words = written.Where(phrase => IsRight(phrase.Key, phrase.Text, problems)).ToImmutableDictionary(phrase => phrase.Key.Value, phrase => phrase.Text.Value);
        var missing = All.Except(written.Select(phrase => phrase.Key.Value)).ToList();
        if (missing.Count > 0)
        {
            problems.Add(LanguageProblems.MissingPhrases(source.Span(0, 0), source.Path, missing));
        }

        return new Phrases(language, words, [.. months.Select(month => month.Value)]);
    }

    private static bool IsRight(Sourced<string> phrase, Sourced<string> words, DiagnosticBag problems)
    {
        if (!All.Contains(phrase.Value))
        {
            problems.Add(LanguageProblems.UnknownPhrase(phrase.Span, phrase.Value, All));
            return false;
        }

        var places = PlacesOf(phrase.Value);
        if (!places.SequenceEqual(PlacesOf(words.Value)))
        {
            problems.Add(LanguageProblems.OtherPlaces(words.Span, phrase.Value, places));
            return false;
        }

        return true;
    }

    private static ImmutableArray<string> PlacesOf(string words) =>
        [.. Place().Matches(words).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)];

    private static ImmutableArray<string> ReadKnown()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Phrases.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
    }

    [GeneratedRegex(@"\{[a-z]+\}", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
