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
    /// <summary>Where the values come from; null in a place kept for a chart without any.</summary>
    public Sourced<string>? Source { get; init; }

    /// <summary>Indicators whose targets it shows, beside those that are measured by its series.</summary>
    public ImmutableArray<ChartTargetLink> Targets { get; init; } = [];

    /// <summary>Where a scale of lines begins, if not at 0.</summary>
    public Sourced<decimal>? ScaleFrom { get; init; }

    /// <summary>Where the scale ends, if beyond the highest value: 100 for shares of a whole.</summary>
    public Sourced<decimal>? ScaleTo { get; init; }

    /// <summary>Who brings what is missing, and when.</summary>
    public PlaceholderTerms AwaitsTerms { get; init; } = PlaceholderTerms.None;
}
