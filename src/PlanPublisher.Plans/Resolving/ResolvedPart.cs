using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>A part of a document. The set is closed: a template handles every kind.</summary>
/// <param name="Id">The part's id in the document, where references lead.</param>
public abstract record ResolvedPart(string Id)
{
    /// <summary>A chapter of prose.</summary>
    public sealed record Prose(string Id, ProsePart Part) : ResolvedPart(Id);

    /// <summary>The cards of all goals.</summary>
    /// <param name="Introduction">The prose part that introduces it, or null.</param>
    public sealed record GoalOverview(string Id, string Title, ProsePart? Introduction, ImmutableArray<ResolvedGoal> Goals)
        : ResolvedPart(Id);

    /// <summary>The chapter of one goal.</summary>
    public sealed record GoalChapter(string Id, ResolvedGoal Goal) : ResolvedPart(Id);
}
