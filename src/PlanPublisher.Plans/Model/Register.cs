using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>A list of things and what each supports. Its matrix is derived from it.</summary>
/// <param name="RowName">What one row is called: "Strategy".</param>
/// <param name="LinkSets">What rows may support, in the order of the columns: <c>goals</c> and ids of frameworks.</param>
public sealed record Register(
    string Id,
    Sourced<string> Title,
    Sourced<string> RowName,
    ImmutableArray<Sourced<string>> LinkSets,
    ImmutableArray<RegisterGroup> Groups,
    SourceSpan Span)
{
    /// <summary>The word for the goals in a list of link sets.</summary>
    public const string Goals = "goals";

    public IEnumerable<RegisterRow> Rows => Groups.SelectMany(group => group.Rows);
}
