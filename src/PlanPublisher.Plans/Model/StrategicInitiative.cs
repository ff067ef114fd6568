using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>A programme that cuts across the goals. Annual objectives may name it as they name goals.</summary>
/// <param name="Id">"strategic-initiative-4".</param>
/// <param name="Content">A heading marked <c>{.objectives}</c> is followed by the objectives, which are derived.</param>
public sealed record StrategicInitiative(
    Sourced<int> Number,
    string Id,
    Sourced<string> Title,
    ImmutableArray<Block> Content,
    SourceSpan Span)
{
    /// <summary>The mark of the section that the list of objectives follows.</summary>
    public const string ObjectivesMark = "objectives";
}
