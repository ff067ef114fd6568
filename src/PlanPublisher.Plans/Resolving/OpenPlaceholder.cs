using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Something in the plan that is not settled yet: what the register of open placeholders lists.</summary>
/// <param name="Reason">The author's words for what is missing.</param>
/// <param name="Subject">What it is missing from: "Town 1", "Annex D, Last review", a chart's title.</param>
/// <param name="Prints">Where it is printed, document by document; empty if no document prints it.</param>
/// <param name="Span">Where the author wrote it.</param>
public sealed record OpenPlaceholder(
    PlaceholderKind Kind,
    string Reason,
    string Subject,
    ImmutableArray<PrintedPlace> Prints,
    SourceSpan Span)
{
    public PlaceholderTerms Terms { get; init; } = PlaceholderTerms.None;
}
