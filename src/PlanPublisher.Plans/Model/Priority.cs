using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>A priority of the plan: what it does, measures and aims at for each outcome that it works towards.</summary>
/// <param name="Cells">One for each outcome to which the priority contributes anything, in the author's order.</param>
public sealed record Priority(Sourced<int> Number, Sourced<string> Title, ImmutableArray<PriorityCell> Cells, SourceSpan Span)
{
    public string Id => $"priority-{Number.Value}";

    /// <summary>The indicators that are written under this priority, and not only referred to.</summary>
    public IEnumerable<Indicator> Indicators => Own.Select(own => own.Indicator);

    /// <summary>The same as the cells hold them.</summary>
    public IEnumerable<CellIndicator.Own> Own => Cells.SelectMany(cell => cell.Indicators).OfType<CellIndicator.Own>();

    /// <summary>What is done under this priority, for all outcomes.</summary>
    public IEnumerable<CellActivity> Activities => Cells.SelectMany(cell => cell.Activities);
}
