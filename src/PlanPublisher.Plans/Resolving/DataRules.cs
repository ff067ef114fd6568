using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Binding;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Resolving;

/// <summary>
/// Checks that what a plan's data name exists: series and their periods, indicators of tables, targets elsewhere.
/// </summary>
internal sealed class DataRules(Plan plan, DiagnosticBag problems)
{
    public void Check()
    {
        foreach (var indicator in plan.Agreements.SelectMany(a => a.InterimIndicators.Concat(a.PerformanceIndicators)))
        {
            CheckSeries(indicator);
        }

        foreach (var chart in plan.Charts)
        {
            new ChartRules(plan, chart, problems).Check(FindSeries(chart.SeriesId));
        }

        foreach (var part in plan.Prose)
        {
            CheckTables(part);
        }

        CheckInitiatives();
        CheckVia();
    }

    private void CheckSeries(AgreementIndicator indicator)
    {
        if (FindSeries(indicator.SeriesId) is not { } series)
        {
            return;
        }

        CheckPeriods(series, indicator.Base, null);
        CheckPeriods(series, indicator.Estimate, null);
    }

    private Series? FindSeries(Sourced<string>? id)
    {
        if (id is not { } name)
        {
            return null;
        }

        var series = plan.Series.FirstOrDefault(series => series.Id == name.Value);
        if (series is null)
        {
            problems.Add(InsertingProblems.UnknownSeries(name.Span, name.Value, plan.Series.Select(s => s.Id).ToList()));
        }

        // A series that could not be read has been reported.
        return series is { Points.IsEmpty: true } ? null : series;
    }

    private void CheckPeriods(Series series, PastValue? value, string? part)
    {
        if (value is PastValue.ByPart parts)
        {
            parts.Parts.ToList().ForEach(inner => CheckPeriods(series, inner.Value, inner.Name.Value));
        }
        else if (value is PastValue.Measured { Period: var period })
        {
            var name = part is null ? period : $"{period}, {part}";
            var known = series.Points.Select(point => NameOf(point, part is not null)).Distinct().ToList();
            if (!known.Contains(name))
            {
                problems.Add(InsertingProblems.UnknownPeriod(value.Span, series.Id, name, known));
            }
        }
    }

    private static string NameOf(SeriesPoint point, bool withPart) =>
        withPart && point.Part is { } part ? $"{point.Period.Value}, {part.Value}" : point.Period.Value;

    private void CheckTables(ProsePart part)
    {
        var known = part.Indicators.Select(indicator => indicator.Id.Value).ToList();
        foreach (var row in part.Tables.SelectMany(table => table.RowIds).Where(row => !known.Contains(row.Value)))
        {
            problems.Add(InsertingProblems.UnknownIndicator(row.Span, row.Value, known));
        }
    }

    private void CheckInitiatives()
    {
        var links = new ObjectiveLinks(plan);
        foreach (var initiative in plan.StrategicInitiatives)
        {
            var section = initiative.Sections.FirstOrDefault(section => section.Role == GoalSectionRole.Objectives);
            var hasObjectives = !links.Of(initiative).IsEmpty;
            if (section is not null && !hasObjectives)
            {
                problems.Add(InsertingProblems.NoObjectives(section.Span with { Length = 0 }, initiative.Title.Value));
            }
            else if (section is null && hasObjectives)
            {
                problems.Add(InsertingProblems.NoSectionForObjectives(initiative.Title.Span, initiative.Title.Value));
            }
        }
    }

    private void CheckVia()
    {
        var known = PlanThings.Of(plan).Select(thing => thing.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var via in PlanTargets.Of(plan).SelectMany(TargetParts.Of).OfType<Target.Via>())
        {
            if (!via.IsInWords && !known.Contains(via.ReferenceId))
            {
                problems.Add(InsertingProblems.UnknownVia(via.Span, via.ReferenceId, known.Order(StringComparer.Ordinal)));
            }
        }
    }
}
