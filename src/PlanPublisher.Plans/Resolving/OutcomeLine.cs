using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>A row of a priority's table in an outcome matrix, with a cell for each outcome.</summary>
public sealed record OutcomeLine(OutcomeRow Row, ImmutableArray<OutcomeCell> Cells);
