using System.Collections.Immutable;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Templates.Charts.Values;

/// <summary>What a chart of lines shows: its lines, its targets in time, and the years from the first to the last of them.</summary>
/// <param name="Aims">Each target's row with its year; without a year of its own, the last one.</param>
public sealed record ChartYears(
    ImmutableArray<ChartLine> Lines,
    ImmutableArray<(int Year, ChartRow Row)> Aims,
    int First,
    int Last,
    bool ArePlanYears)
{
    /// <summary>Null if the series has no point.</summary>
    public static ChartYears? Of(ResolvedChart chart)
    {
        var rows = ChartRows.Of(chart);
        var measured = rows.Where(row => row.Kind is ChartRowKind.Base or ChartRowKind.Actual or ChartRowKind.Estimate).ToList();
        if (measured.Count == 0)
        {
            return null;
        }

        var arePlanYears = measured[0].Time!.Value.IsPlanYear;
        var last = measured.Max(row => row.Time!.Value.Year);
        ImmutableArray<(int Year, ChartRow Row)> aims =
        [
            .. chart.Targets.Where(target => target.Target is Target.Level)
                .Select(target => (YearOf(target, arePlanYears) ?? last, ChartRows.Aimed(chart, target))),
        ];
        return new ChartYears(
            [.. measured.GroupBy(row => row.Part).Select(LineOf)],
            aims,
            measured.Min(row => row.Time!.Value.Year),
            Math.Max(last, aims.Select(aim => aim.Year).DefaultIfEmpty(last).Max()),
            arePlanYears);
    }

    public string NameOf(int year) => MeasuredTime.NameOfYear(year, ArePlanYears);

    /// <summary>The years between the first and last value of a line that have none.</summary>
    public IEnumerable<string> MissingOf(ChartLine line) =>
        Enumerable.Range(line.Points[0].Year, line.Points[^1].Year - line.Points[0].Year)
            .Where(year => line.Points.All(point => point.Year != year))
            .Select(NameOf);

    private static ChartLine LineOf(IGrouping<string?, ChartRow> part) =>
        new(part.Key, [.. part.Select(row => (row.Time!.Value.Year, row)).OrderBy(point => point.Year)]);

    private static int? YearOf(ChartTarget target, bool isPlanYear) =>
        ((Target.Level)target.Target).When?.LastDay is { } day
            ? day.Year - (isPlanYear && day.Month < 4 ? 1 : 0)
            : null;
}
