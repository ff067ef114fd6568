using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.PlainEnglish;

/// <summary>What looks like an abbreviation in a text, and which of those need no explanation.</summary>
/// <remarks>
/// An abbreviation is three to six capital letters, with or without an s. Two letters are too often something else, and
/// Roman numerals are numbers: those up to 39, for plans have no part XL, but they have a CID and a DCI.
/// </remarks>
public static partial class Abbreviations
{
    /// <summary>The code of the warning that the glossary does not explain one, which a plan may accept.</summary>
    private const string NotInGlossary = "PP2384";

    /// <summary>Each of them with its place in the text, as often as it stands there; a plural s is not part of it.</summary>
    public static IEnumerable<(string Word, int At)> In(string text) => Abbreviation().Matches(text)
        .Select(match => match.Groups["word"])
        .Where(word => !RomanNumeral().IsMatch(word.Value))
        .Select(word => (word.Value, word.Index));

    /// <summary>Those that the plan leaves out of its glossary for a reason that stands in <c>plan.md</c>: names, mostly.</summary>
    public static ImmutableHashSet<string> AcceptedIn(Plan plan) =>
        [.. plan.AcceptedWarnings.Where(accepted => accepted.Code.Value == NotInGlossary).Select(accepted => accepted.About.Value)];

    /// <summary>Whether a text says in brackets what one stands for: "Metropolitan Police Service (MPS)", "MPS (Metropolitan Police …)".</summary>
    public static bool IsExplainedIn(string text, string abbreviation)
    {
        var name = Regex.Escape(abbreviation);
        return Regex.IsMatch(text, $@"\p{{Ll}}\p{{L}}*[’']?\s+\((?:the )?{name}s?\)", RegexOptions.CultureInvariant)
            || Regex.IsMatch(text, $@"\b{name}s?\s+\({abbreviation[0]}\p{{L}}+[\s-]\p{{L}}+", RegexOptions.CultureInvariant);
    }

    [GeneratedRegex(@"(?<![\p{L}\p{N}])(?<word>[A-Z]{3,6})s?(?![\p{L}\p{N}])", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();

    [GeneratedRegex("^X{0,3}(?:IX|IV|V?I{0,3})$", RegexOptions.CultureInvariant)]
    private static partial Regex RomanNumeral();
}
