using System.Collections.Immutable;

namespace PlanPublisher.Plans.Model;

/// <summary>An objective of a priority. It stands beside its indicators, which are those of the cell and not its own.</summary>
/// <param name="Items">What it consists of, where its text leads in a list; otherwise empty.</param>
public sealed record CellObjective(Sourced<string> Text, ImmutableArray<Sourced<string>> Items);
