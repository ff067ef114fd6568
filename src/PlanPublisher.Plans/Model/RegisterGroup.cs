using System.Collections.Immutable;

namespace PlanPublisher.Plans.Model;

/// <summary>Rows of a register that belong together.</summary>
/// <param name="Title">Null for the only group of a register that has none.</param>
public sealed record RegisterGroup(Sourced<string>? Title, ImmutableArray<RegisterRow> Rows);
