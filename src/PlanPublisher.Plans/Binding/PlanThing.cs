using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Binding;

/// <summary>Anything in a plan that has an id, and so can be referred to.</summary>
/// <param name="Label">What a reference without words prints: "Goal 1".</param>
/// <param name="Span">Where the id is given.</param>
internal readonly record struct PlanThing(string Id, string Label, SourceSpan Span);
