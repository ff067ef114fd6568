using System.Collections.Immutable;
using System.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Makes the entries of a cell: what a priority has for an outcome, in one row of an outcome matrix.</summary>
internal sealed class CellEntries(Plan plan)
{
    public static int CountOf(PriorityCell cell, OutcomeField field) => field switch
    {
        OutcomeField.Objectives => cell.Objectives.Length,
        OutcomeField.Indicators => cell.Indicators.Length,
        OutcomeField.Activities => cell.Activities.Length,
        _ => throw new UnreachableException(),
    };

    public ImmutableArray<OutcomeEntry> Of(PriorityCell cell, OutcomeField field) => field switch
    {
        OutcomeField.Objectives => [.. cell.Objectives.Select(Of)],
        OutcomeField.Indicators => Of(cell.Indicators),
        OutcomeField.Activities => [.. cell.Activities.Select(Of)],
        _ => throw new UnreachableException(),
    };

    private static OutcomeEntry Of(CellObjective objective) => new(objective.Text.Value, objective.Text.Span)
    {
        Parts = [.. objective.Items.Select(item => new OutcomeEntry(item.Value, item.Span))],
    };

    private static OutcomeEntry Of(CellActivity activity) => new(activity.Text.Value, activity.Text.Span)
    {
        Target = activity.Target is { } target ? OutcomeTarget.Of(target, activity.Printed?.Value, null, activity.Text.Value) : null,
    };

    /// <summary>Neighbours with one lead become parts of an entry with its words.</summary>
    private ImmutableArray<OutcomeEntry> Of(ImmutableArray<CellIndicator> indicators)
    {
        var entries = ImmutableArray.CreateBuilder<OutcomeEntry>();
        foreach (var indicator in indicators)
        {
            if (indicator is not CellIndicator.Own { Lead: { } lead } part)
            {
                entries.Add(Of(indicator));
            }
            else if (entries is [.., { } last] && last.Span == lead.Span)
            {
                entries[^1] = last with { Parts = last.Parts.Add(Of(part)) };
            }
            else
            {
                entries.Add(new OutcomeEntry(lead.Value, lead.Span) { Parts = [Of(part)] });
            }
        }

        return entries.ToImmutable();
    }

    private OutcomeEntry Of(CellIndicator indicator) => indicator switch
    {
        CellIndicator.Own own => Of(own),
        CellIndicator.Shared shared => Of(shared),
        _ => throw new UnreachableException(),
    };

    private OutcomeEntry Of(CellIndicator.Own own) => new(own.Words, own.Indicator.Measure.Span)
    {
        Id = own.Indicator.Id.Value,
        Code = own.Indicator.Code?.Value,
        Note = own.Indicator.Note?.Value,
        Target = OutcomeTarget.Of(
            own.Indicator.Target,
            own.Indicator.Printed?.Value,
            own.Indicator.TargetStatus?.Value,
            own.Indicator.Measure.Value),
        Indicator = own.Indicator,
        SharedWith = SharedIndicators.With(plan, own),
    };

    /// <summary>Without its target, which stands in one place.</summary>
    private OutcomeEntry Of(CellIndicator.Shared shared) => SharedIndicators.Find(plan, shared.IndicatorId.Value) is not var (home, own)
        ? new OutcomeEntry(shared.IndicatorId.Value, shared.Span)
        : new OutcomeEntry(own.Indicator.Measure.Value, shared.Span)
        {
            Code = own.Indicator.Code?.Value,
            Note = own.Indicator.Note?.Value,
            WrittenAt = new PlaceLink(home.Title.Value, own.Indicator.Id.Value),
        };
}
