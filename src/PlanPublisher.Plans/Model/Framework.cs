using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>
/// Named things that others support: a government's priorities, which stand outside the plan, or the plan's own outcomes.
/// </summary>
public sealed record Framework(
    string Id,
    Sourced<string> Title,
    Sourced<string> ItemName,
    ImmutableArray<FrameworkItem> Items,
    SourceSpan Span)
{
    /// <summary>Whether it says of its items what they mean, so that it can be printed as a table.</summary>
    public bool HasSummaries => Items.Any(item => item.Summary is not null);
}
