namespace PlanPublisher.Diagnostics;

/// <summary>Another place that a problem is about.</summary>
public readonly record struct RelatedSpan(SourceSpan Span, string Label);
