using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>One item of a framework.</summary>
public sealed record FrameworkItem(Sourced<string> Id, Sourced<int> Number, Sourced<string> Title, SourceSpan Span);
