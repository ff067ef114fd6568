using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>A document that the plan publishes, and the parts it is made of.</summary>
/// <param name="Id">The folder under the plan's output folder, and the name of its files.</param>
/// <param name="Kind">Which template lays it out: "strategy".</param>
/// <param name="Title">The title on its cover if it is not the plan's.</param>
/// <param name="Parts">Ids of prose parts, or names of derived parts (<c>goal-overview</c>, <c>goals</c>), in order.</param>
public sealed record DocumentDefinition(
    Sourced<string> Id,
    Sourced<string> Kind,
    Sourced<string>? Title,
    ImmutableArray<Sourced<string>> Parts,
    SourceSpan Span)
{
    /// <summary>Of its own title; without one the plan's stand on the cover.</summary>
    public ImmutableArray<OtherTitle> OtherTitles { get; init; } = [];
}
