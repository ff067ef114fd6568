using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Checks that a series can be drawn as lines: years of one kind, and at least two that follow each other.</summary>
internal sealed class ChartLineRules(Chart chart, DiagnosticBag problems)
{
    public void Check(Series series)
    {
        bool? isPlanYear = null;
        var isTime = true;
        foreach (var point in series.Points)
        {
            var time = MeasuredTime.Read(point.Period.Value);
            isPlanYear ??= time?.IsPlanYear;
            if (time is not { IsWholeYear: true } year || year.IsPlanYear != isPlanYear)
            {
                problems.Add(ChartProblems.NotAYear(point.Period.Span, point.Period.Value));
                isTime = false;
            }
        }

        if (isTime && !series.Points.GroupBy(point => point.Part?.Value).Any(HasNeighbours))
        {
            problems.Add(ChartProblems.NoLine(chart.SeriesId!.Value.Span, series.Id));
        }
    }

    private static bool HasNeighbours(IEnumerable<SeriesPoint> part)
    {
        var years = part.Select(point => MeasuredTime.Read(point.Period.Value)!.Value.Year).ToHashSet();
        return years.Any(year => years.Contains(year + 1));
    }
}
