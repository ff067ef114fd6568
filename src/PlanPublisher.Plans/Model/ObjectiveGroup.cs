using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>A series of annual objectives that is numbered by itself.</summary>
/// <param name="ShortTitle">The word before an objective's number: "Town 2".</param>
/// <param name="Link">How the group's objectives act on their goals.</param>
public sealed record ObjectiveGroup(
    Sourced<string> Id,
    Sourced<string> Title,
    Sourced<string> ShortTitle,
    LinkStrength Link,
    SourceSpan Span)
{
    public ImmutableArray<OtherTitle> OtherTitles { get; init; } = [];
}
