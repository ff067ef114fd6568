using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>The objectives of a group.</summary>
public sealed record SpineBand(ObjectiveGroup Group, ImmutableArray<SpineRun> Runs)
{
    public int RowCount => Runs.Sum(run => run.Rows.Length);
}
