using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Model;

/// <summary>One part of an agreement that is worded as a list.</summary>
/// <param name="NoteId">The note of the same agreement that explains it, or null.</param>
public sealed record SubTarget(
    Sourced<string> Id,
    Sourced<string> Text,
    Target Target,
    Sourced<string>? NoteId,
    SourceSpan Span);
