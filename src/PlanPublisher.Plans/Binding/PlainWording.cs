using System.Text.RegularExpressions;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Binding;

/// <summary>Holds an author's plain words for the public against the target: nothing left out, nothing added, nothing turned round.</summary>
/// <remarks>
/// It compares figures, years and the words for more and less. It does not understand the sentence: two that agree in these
/// and mean different things pass.
/// </remarks>
internal static partial class PlainWording
{
    /// <returns>The indicator with its plain words, unless they ask for a figure that its target does not have.</returns>
    public static Indicator Take(Indicator indicator, Sourced<string> plain, DiagnosticBag problems)
    {
        if (PromiseWords.Filled(plain.Value, indicator.Target) is not { } words)
        {
            problems.Add(PlainWordingProblems.NoFigure(plain.Span, indicator.Target.Span));
            return indicator;
        }

        Compare(indicator, plain with { Value = words }, problems);
        return indicator with { Plain = plain };
    }

    private static void Compare(Indicator indicator, Sourced<string> plain, DiagnosticBag problems)
    {
        var target = indicator.Target;
        foreach (var quantity in PrintedWording.LeftOut(target, plain.Value, indicator.Measure.Value))
        {
            problems.Add(PlainWordingProblems.LeavesOut(plain.Span, quantity.Digits, target.Span));
        }

        var written = FiguresIn(plain.Value);
        var known = KnownTo(indicator);
        foreach (var figure in written.Where(figure => !known.Contains(figure)))
        {
            problems.Add(PlainWordingProblems.NotOfTheTarget(plain.Span, figure, target.Span));
        }

        foreach (var year in YearsOf(target).Except(written))
        {
            problems.Add(PlainWordingProblems.LeavesOut(plain.Span, year, target.Span));
        }

        if (Opposite(target, plain.Value) is { } word)
        {
            problems.Add(PlainWordingProblems.TurnsRound(plain.Span, word, target.Span));
        }
    }

    /// <summary>All that is known: the target as data and as printed, what is measured, and "in every 100".</summary>
    private static HashSet<string> KnownTo(Indicator indicator)
    {
        string?[] texts =
        [
            "100", TargetNotation.Of(indicator.Target), TargetWords.Of(indicator.Target),
            indicator.Measure.Value, indicator.Note?.Value, indicator.Printed?.Value,
        ];
        return [.. texts.SelectMany(text => FiguresIn(text ?? ""))];
    }

    private static HashSet<string> FiguresIn(string text) =>
        [.. Figure().Matches(text).Select(match => match.Value.Replace(",", "", StringComparison.Ordinal))];

    private static IEnumerable<string> YearsOf(Target target) => TargetParts.Of(target)
        .Select(TargetParts.WhenOf)
        .OfType<When>()
        .Select(when => Year().Match(TargetWords.OfTime(when.Words)))
        .Where(match => match.Success)
        .Select(match => match.Value);

    /// <summary>A word for more where the target is to reduce and no word for less stands there; and the other way round.</summary>
    private static string? Opposite(Target target, string text) => DirectionOf(target) switch
    {
        Direction.Reduce => Unless(Less(), More(), text),
        Direction.Increase => Unless(More(), Less(), text),
        _ => null,
    };

    private static string? Unless(Regex right, Regex wrong, string text) =>
        !right.IsMatch(text) && wrong.Match(text) is { Success: true } found ? found.Value : null;

    private static Direction? DirectionOf(Target target) => target switch
    {
        Target.Change change => change.Direction,
        Target.Equivalent equivalent => DirectionOf(equivalent.Parts[0]),
        _ => null,
    };

    [GeneratedRegex("[0-9]+(?:,[0-9]{3})*(?:[./][0-9]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();

    [GeneratedRegex("(?:19|20)[0-9]{2}(?:/[0-9]{2})?", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(?:fewer|less|lower|reduc\w*|cut\w*|fall\w*|drop\w*|down|halv\w*|decreas\w*)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Less();

    [GeneratedRegex(@"\b(?:more|higher|increas\w*|ris\w+|grow\w*|up|doubl\w*|rais\w+)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex More();
}
