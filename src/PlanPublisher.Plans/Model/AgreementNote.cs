using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>A note of an agreement, called by its id from sub-targets, indicators and columns.</summary>
/// <param name="Heading">For authors; not printed.</param>
public sealed record AgreementNote(
    Sourced<string> Id,
    ImmutableArray<Inline> Heading,
    ImmutableArray<Block> Content,
    SourceSpan Span);
