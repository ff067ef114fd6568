using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>One thing of a register, with what it supports.</summary>
/// <param name="SummaryId">The annex that summarises it, or null.</param>
/// <param name="Status">What is to be said of it, "being developed"; null for a thing that simply exists.</param>
/// <param name="NoLinksReason">Why it supports nothing, for the author's colleagues; null if none is given.</param>
public sealed record RegisterRow(
    Sourced<string> Id,
    Sourced<string> Title,
    ImmutableArray<RegisterLinks> Links,
    Sourced<string>? SummaryId,
    Sourced<string>? Status,
    Sourced<string>? NoLinksReason,
    SourceSpan Span)
{
    /// <summary>The status of a thing that does not exist yet: its links are then the weaker ones.</summary>
    public const string BeingDeveloped = "being developed";

    /// <summary>Who develops it, and by when.</summary>
    public PlaceholderTerms StatusTerms { get; init; } = PlaceholderTerms.None;

    public LinkStrength Strength => Status is null ? LinkStrength.Supports : LinkStrength.Contributes;
}
