using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>An annex: text behind the plan's chapters, which goals and chapters refer to.</summary>
/// <param name="Number">As it is printed: "C", "K(viii)".</param>
/// <param name="Id">"annex-c", "annex-k8".</param>
/// <param name="Form">The form whose fields its sections are, or null for free text.</param>
/// <param name="Strategy">The strategy of a register that it sums up, or null.</param>
/// <param name="Parallel">Sections whose numbered lists belong together, item by item.</param>
public sealed record Annex(
    Sourced<string> Number,
    string Id,
    Sourced<string> Title,
    Sourced<string>? Form,
    Sourced<string>? Strategy,
    ImmutableArray<Sourced<string>> Parallel,
    ImmutableArray<Block> Content,
    SourceSpan Span);
