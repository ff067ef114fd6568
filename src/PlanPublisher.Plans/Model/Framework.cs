using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>An outside framework whose items the plan supports: the government's key priorities.</summary>
public sealed record Framework(
    string Id,
    Sourced<string> Title,
    Sourced<string> ItemName,
    ImmutableArray<FrameworkItem> Items,
    SourceSpan Span);
