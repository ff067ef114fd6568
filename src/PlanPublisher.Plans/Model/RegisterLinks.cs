using System.Collections.Immutable;

namespace PlanPublisher.Plans.Model;

/// <summary>What a register's row, a goal or an objective supports of one set.</summary>
/// <param name="SetId"><c>goals</c>, or a framework's id.</param>
/// <param name="Items">Numbers or ids, as written.</param>
public sealed record RegisterLinks(string SetId, ImmutableArray<Sourced<string>> Items);
