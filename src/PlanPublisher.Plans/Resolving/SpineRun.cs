using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Neighbouring objectives that serve the same: one cell stands before them all.</summary>
/// <param name="Outcomes">Empty in a spine without such a column.</param>
public sealed record SpineRun(ImmutableArray<FrameworkItem> Outcomes, ImmutableArray<SpineRow> Rows);
