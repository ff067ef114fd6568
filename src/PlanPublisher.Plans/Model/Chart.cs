using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>A chart of a series, or a place kept for one whose values are not known yet.</summary>
/// <param name="Period">What it covers, in words.</param>
/// <param name="SeriesId">Null if no value is known.</param>
/// <param name="Parts">What a comparison compares, in its order.</param>
/// <param name="Awaits">What is missing: a placeholder in the chart's place or beside its values. Null if nothing is.</param>
/// <param name="Note">Printed under the chart.</param>
public sealed record Chart(
    string Id,
    ChartKind Kind,
    Sourced<string> Title,
    Sourced<string> Measure,
    Sourced<string> Period,
    Sourced<string>? SeriesId,
    ImmutableArray<Sourced<string>> Parts,
    Sourced<string>? Awaits,
    Sourced<string>? Note,
    SourceSpan Span)
{
    /// <summary>Who brings what is missing, and when.</summary>
    public PlaceholderTerms AwaitsTerms { get; init; } = PlaceholderTerms.None;
}
