using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>A priority above goals: those that name it stand under it, wherever goals are listed.</summary>
public sealed record GoalGroup(Sourced<string> Id, Sourced<string> Title, SourceSpan Span)
{
    public ImmutableArray<OtherTitle> OtherTitles { get; init; } = [];
}
