using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>A page of a spine.</summary>
/// <param name="GroupIds">The groups of objectives that it shows, in order.</param>
public sealed record SpinePage(Sourced<string> Title, ImmutableArray<Sourced<string>> GroupIds, SourceSpan Span);
