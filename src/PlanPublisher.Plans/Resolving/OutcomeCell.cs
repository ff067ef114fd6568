using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>What a row of an outcome matrix has for one outcome.</summary>
/// <param name="Entries">Empty if the priority has nothing of the kind for the outcome.</param>
public sealed record OutcomeCell(FrameworkItem Outcome, ImmutableArray<OutcomeEntry> Entries);
