using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Resolving;

namespace PlanPublisher.Composing;

/// <summary>A document as one HTML page, and beside it where each of its elements was written.</summary>
/// <param name="Html">Complete and without any trace of source places; the same for the same plan and templates.</param>
/// <param name="Spans">By the ordinal of an element's start tag in <paramref name="Html"/>.</param>
public sealed record ComposedDocument(string Html, ElementSpans Spans)
{
    /// <summary>Files that the page leads to, by their address as seen from it: <c>tables/strategies.csv</c>. Text, to be written as UTF-8.</summary>
    public ImmutableSortedDictionary<string, string> Files { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The matrices that it prints, whose workbooks it leads to. What they hold stands in <see cref="Files"/> as well.</summary>
    public ImmutableArray<ResolvedMatrix> Matrices { get; init; } = [];
}
