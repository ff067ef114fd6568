using System.Text.RegularExpressions;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Checking;

/// <summary>Everything a sentence could say about one indicator: how it names it, and its figures.</summary>
/// <param name="Ids">Ids by which a text refers to it: its own, and its objective's if that has no other indicator.</param>
/// <param name="Names">Words by which a text names it, each a pattern.</param>
/// <param name="Figures">Each with the binding that prints it.</param>
internal sealed partial record KnownIndicator(
    string Id,
    IReadOnlyCollection<string> Ids,
    IReadOnlyList<Regex> Names,
    IReadOnlyList<KnownFigure> Figures)
{
    public static IEnumerable<KnownIndicator> Of(Plan plan) =>
        plan.Objectives.SelectMany(objective => objective.Indicators.Select(indicator =>
                Of(indicator, objective.Indicators.Length == 1 ? objective.Id : null)))
            .Concat(plan.Priorities.SelectMany(priority => priority.Indicators).Select(indicator => Of(indicator, null)))
            .Concat(plan.Prose.SelectMany(part => part.Indicators).Select(indicator => Of(indicator, null)))
            .Concat(plan.Agreements.SelectMany(agreement => agreement.InterimIndicators.Concat(agreement.PerformanceIndicators))
                .Select(item => Of(item.Indicator, null)))
            .Where(known => known.Figures.Count > 0);

    public bool IsNamedIn(PlainSentence sentence) =>
        Ids.Any(sentence.Ids.Contains) || Names.Any(name => name.IsMatch(sentence.Words));

    private static KnownIndicator Of(Indicator indicator, string? objectiveId)
    {
        var id = indicator.Id.Value;
        var names = new[] { Pattern(indicator.Measure.Value), indicator.Code is { } code ? Pattern(code.Value) : null, IdPattern(id), CodeIn(indicator.Measure.Value) };
        return new KnownIndicator(
            id,
            objectiveId is null ? [id] : [id, objectiveId],
            [.. names.OfType<Regex>()],
            [.. KnownFigure.Of(indicator)]);
    }

    /// <summary>An id that an author gave says what the indicator is about: "street-crime" is "street crime" or "street crimes".</summary>
    private static Regex? IdPattern(string id)
    {
        var words = id.Split('-');
        var isMade = words[^1].All(char.IsAsciiDigit);
        return isMade || (words.Length == 1 && words[0].Length < 8) ? null : Pattern(string.Join(' ', words.Select(Stem)), endsOpen: true);
    }

    private static string Stem(string word) => word.EndsWith('s') && word.Length > 4 ? word[..^1] : word;

    private static Regex? CodeIn(string measure) =>
        CodeInBrackets().Match(measure) is { Success: true } code ? Pattern(code.Groups["code"].Value) : null;

    private static Regex Pattern(string words, bool endsOpen = false)
    {
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape);
        var join = endsOpen ? @"s?[\s-]+" : @"\s+";
        return new Regex(@"\b" + string.Join(join, parts) + (endsOpen ? "s?" : "") + @"(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    [GeneratedRegex(@"\((?<code>[A-Z]{2,5} [0-9]+[a-z]?)\)", RegexOptions.CultureInvariant)]
    private static partial Regex CodeInBrackets();
}
