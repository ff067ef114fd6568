using System.Text.RegularExpressions;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.FrontMatter;

/// <summary>Parts the words of a placeholder from the terms in brackets behind them.</summary>
/// <remarks>The same form everywhere: in texts, in targets and in keys of the front matter.</remarks>
internal static partial class PlaceholderWords
{
    private static readonly string[] Keys = ["owner", "due", "since"];

    /// <param name="span">The place for messages.</param>
    /// <returns>The words that are printed, and the terms, which the register shows.</returns>
    public static (string Words, PlaceholderTerms Terms) Split(string text, SourceSpan span, DiagnosticBag problems)
    {
        var match = InBrackets().Match(text);
        if (!match.Success || !match.Groups["key"].Captures.Any(key => Means(key.Value)))
        {
            return (text, PlaceholderTerms.None);
        }

        var terms = PlaceholderTerms.None;
        for (var i = 0; i < match.Groups["key"].Captures.Count; i++)
        {
            var (key, value) = (match.Groups["key"].Captures[i].Value, match.Groups["value"].Captures[i].Value.Trim());
            terms = key switch
            {
                "owner" => terms with { Owner = value },
                "due" => terms with { Due = Day(key, value, span, problems) },
                "since" => terms with { Since = Day(key, value, span, problems) },
                _ => Unknown(terms, key, span, problems),
            };
        }

        return (text[..match.Index].TrimEnd(), terms);
    }

    private static bool Means(string key) => NearestName.Of(key, Keys) is not null;

    private static DateOnly? Day(string key, string value, SourceSpan span, DiagnosticBag problems)
    {
        if (ScalarValue.TryDate(value, out var day))
        {
            return day;
        }

        problems.Add(PlaceholderProblems.NotADay(span, key, value));
        return null;
    }

    private static PlaceholderTerms Unknown(PlaceholderTerms terms, string key, SourceSpan span, DiagnosticBag problems)
    {
        problems.Add(PlaceholderProblems.UnknownTerm(span, key, Keys));
        return terms;
    }

    [GeneratedRegex(
        @"\s*\((?:\s*(?<key>[a-z]+):(?<value>[^();]*)(?:;(?=[^)])|(?=\))))+\)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();
}
