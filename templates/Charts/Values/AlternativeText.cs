using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Resolving;

namespace PlanPublisher.Templates.Charts.Values;

/// <summary>Says in words what a chart shows, from the same rows that are drawn.</summary>
/// <remarks>A short chart is told value by value; of a long line the first, last, highest and lowest values are told.</remarks>
public static class AlternativeText
{
    private const int MostTold = 6;

    public static string Of(ResolvedChart chart)
    {
        var what = chart.Chart.Kind switch
        {
            ChartKind.Trend => "Line chart",
            ChartKind.Panels => "Small line charts on one scale",
            ChartKind.Milestones => "Line of time",
            ChartKind.Targets => "Chart of targets",
            _ => "Bar chart",
        };
        var told = chart.Chart.Kind switch
        {
            ChartKind.Trend or ChartKind.Panels => OfLines(chart),
            ChartKind.Milestones => ChartMilestone.Of(chart).Select(milestone => $"{milestone.When}: {milestone.Words}."),
            ChartKind.Targets => chart.Targets.Select(target => OfTarget(chart, target)),
            _ => ChartRows.Of(chart).GroupBy(row => row.Part).Select(OfBars).Concat(Standings(chart)),
        };
        return $"{what}: {chart.Chart.Title.Value}. {string.Join(' ', told)}";
    }

    private static string OfBars(IGrouping<string?, ChartRow> part)
    {
        var rows = part.Select(row => row.Value is null ? row.Reason! : $"{row.Label} {row.Amount}");
        return (part.Key is { } name ? $"{name}: " : "") + string.Join("; ", rows) + ".";
    }

    private static IEnumerable<string> OfLines(ResolvedChart chart)
    {
        if (ChartYears.Of(chart) is not { } years)
        {
            return [];
        }

        return years.Lines.Select(line => OfLine(years, line))
            .Concat(years.Aims.Select(aim => $"{(aim.Row.Part is { } part ? $"{part}: " : "")}{aim.Row.Label} {aim.Row.Amount}."))
            .Concat(Standings(chart));
    }

    private static string OfLine(ChartYears years, ChartLine line)
    {
        var rows = line.Points.Select(point => point.Row).ToList();
        var told = rows.Count <= MostTold
            ? rows.Select(row => $"{row.Label} {row.Amount}")
            :
            [
                $"first {Of(rows[0])}",
                $"last {Of(rows[^1])}",
                $"highest {Of(rows.MaxBy(row => row.Value!.Value)!)}",
                $"lowest {Of(rows.MinBy(row => row.Value!.Value)!)}",
            ];
        var missing = years.MissingOf(line).ToList();
        return (line.Name is { } name ? $"{name}: " : "") + string.Join("; ", told) + "."
            + (missing.Count > 0 ? $" No value for {string.Join(", ", missing)}." : "");

        static string Of(ChartRow row) => row.AmountInTime;
    }

    private static string OfTarget(ResolvedChart chart, ChartTarget target)
    {
        var standing = TargetStanding.Of(chart, target);
        var aim = standing.Aim.Value is null ? standing.Aim.Reason! : $"target {standing.Aim.AmountInTime}";
        var latest = standing.Latest is { } row ? $"; {Of(row)}" : "";
        return $"{target.Label ?? target.Indicator.Measure.Value}: {aim}{latest}; {ChartWords.Of(standing.Status).Words}.";

        static string Of(ChartRow row) => $"{row.Label} {row.Amount}";
    }

    /// <summary>Whether each target is met, in the words that stand under the chart.</summary>
    private static IEnumerable<string> Standings(ResolvedChart chart) =>
        chart.Targets.Select(target => TargetStanding.Of(chart, target))
            .Select(standing => $"{ChartWords.Of(standing.Status).Words}{ChartWords.Reason(standing)}.");
}
