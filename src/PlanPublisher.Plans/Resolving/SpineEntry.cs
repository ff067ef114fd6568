using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Resolving;

/// <summary>One of several things in a cell.</summary>
/// <param name="Parts">The parts of it that are meant; empty if all of it is.</param>
public sealed record SpineEntry(string Words, ImmutableArray<string> Parts, SourceSpan Span);
