using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>A chapter of plain prose: a foreword, an introduction.</summary>
/// <param name="Signatory">The post that signs it, or null.</param>
public sealed record ProsePart(
    string Id,
    Sourced<string> Title,
    Sourced<string>? Signatory,
    ImmutableArray<Block> Content,
    SourceSpan Span)
{
    /// <summary>Indicators that belong to no annual objective; their figures are bound in the text.</summary>
    public ImmutableArray<Indicator> Indicators { get; init; } = [];

    /// <summary>Tables of these indicators, put into the text by their ids.</summary>
    public ImmutableArray<IndicatorTable> Tables { get; init; } = [];
}
