using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>A value together with the place where the author wrote it.</summary>
public readonly record struct Sourced<T>(T Value, SourceSpan Span)
{
    public override string ToString() => Value?.ToString() ?? "";
}
