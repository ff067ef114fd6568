using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>One item of a framework.</summary>
public sealed record FrameworkItem(Sourced<string> Id, Sourced<int> Number, Sourced<string> Title, SourceSpan Span)
{
    /// <summary>What it means, in a sentence or two; null if the framework only names it.</summary>
    public Sourced<string>? Summary { get; init; }

    /// <summary>The title of the group that it stands in; null in a framework without groups.</summary>
    public Sourced<string>? Group { get; init; }

    /// <summary>What it consists of, where others support parts of it.</summary>
    public ImmutableArray<FrameworkPart> Parts { get; init; } = [];
}
