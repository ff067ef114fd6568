using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>A form that several annexes fill in: the same questions in the same order.</summary>
/// <param name="Id">The file's name.</param>
public sealed record FormDefinition(
    string Id,
    Sourced<string> Title,
    ImmutableArray<FormField> Fields,
    SourceSpan Span);
