using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>One thing of a <see cref="LinkSet"/>.</summary>
/// <param name="Id">The thing's id; one of another plan has that plan's name before it.</param>
/// <param name="Number">By which authors may name it, too.</param>
/// <param name="ShortLabel">"Goal 1".</param>
internal sealed record LinkTarget(string Id, string Number, string ShortLabel, string Title)
{
    /// <summary>What a row about it is called.</summary>
    public string RowLabel { get; init; } = $"{ShortLabel}: {Title}";

    /// <summary>The title of those it belongs to; null if its set has no groups.</summary>
    public string? Group { get; init; }

    /// <summary>The row of a register that it is; null for anything else.</summary>
    public RegisterRow? Row { get; init; }

    public SourceSpan Span { get; init; }
}
