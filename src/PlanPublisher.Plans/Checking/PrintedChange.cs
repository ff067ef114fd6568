using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Checking;

/// <summary>
/// Checks a percentage that a wording prints in brackets beside a level, "28.6 (–7%)", against the values printed with it: it
/// must follow from the latest of them.
/// </summary>
internal sealed partial class PrintedChange(DiagnosticBag problems)
{
    public void Check(Sourced<string> printed, Target.Level level, Series series)
    {
        var match = InBrackets().Match(printed.Value);
        ImmutableArray<SeriesPoint> values = [.. series.Points.Where(point => point.Part is null && point.Value.Value != 0)];
        if (!match.Success || values.IsEmpty)
        {
            return;
        }

        var percent = decimal.Parse(match.Groups["digits"].Value, CultureInfo.InvariantCulture);
        percent = match.Groups["sign"].Value == "+" ? percent : -percent;
        var latest = values.MaxBy(point => TargetTime.LastDay(point.Period.Value) ?? DateOnly.MinValue)!;
        if (Fits(percent, latest, level))
        {
            return;
        }

        var other = values.FirstOrDefault(point => Fits(percent, point, level));
        var fits = other is null ? "" : $"; it would be right from {Named(other)}";
        problems.Add(ArithmeticProblems.PrintedChange(
            printed.Span,
            match.Groups["change"].Value,
            Named(latest),
            level.Value.Digits,
            Written(Change(latest, level), percent.Scale),
            fits));
    }

    /// <summary>Whether the percentage is one that the two printed figures can give, each rounded by half of its last place.</summary>
    private static bool Fits(decimal percent, SeriesPoint from, Target.Level to)
    {
        var (f, t) = (TargetArithmetic.HalfOfLastPlace(from.Value.Value), TargetArithmetic.HalfOfLastPlace(to.Value.Value));
        var p = TargetArithmetic.HalfOfLastPlace(percent);
        var least = (((to.Value.Value - t) / (from.Value.Value + f)) - 1) * 100;
        var most = (((to.Value.Value + t) / (from.Value.Value - f)) - 1) * 100;
        return percent + p >= least && percent - p <= most;
    }

    private static decimal Change(SeriesPoint from, Target.Level to) => ((to.Value.Value / from.Value.Value) - 1) * 100;

    private static string Named(SeriesPoint point) => $"{point.Value.Digits} ({point.Period.Value})";

    private static string Written(decimal change, int scale)
    {
        var rounded = decimal.Round(change, Math.Max(1, scale), MidpointRounding.AwayFromZero);
        return (rounded < 0 ? "\u2212" : "+") + BritishFormat.Number(Math.Abs(rounded)) + "%";
    }

    [GeneratedRegex(
        @"\(\s*(?<change>(?<sign>[+\u2212\u2013-])\s*(?<digits>[0-9]{1,9}(?:\.[0-9]{1,9})?)\s*%)\s*\)",
        RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();
}
