using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>A plan in which nothing is missing: links followed, figures bound, lists derived. What templates read.</summary>
/// <remarks>Public and documented because another renderer would start here.</remarks>
public sealed record ResolvedPlan
{
    /// <summary>The plan as written, for its title, bodies, period, status, version and date.</summary>
    public required Plan Plan { get; init; }

    public required ImmutableArray<ResolvedDocument> Documents { get; init; }
}

/// <summary>One document with its parts in order, ready to be composed.</summary>
/// <param name="Title">The title on the cover.</param>
public sealed record ResolvedDocument(
    DocumentDefinition Definition,
    string Title,
    ImmutableArray<ResolvedPart> Parts);

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

/// <summary>A goal with everything that is linked to it.</summary>
/// <param name="KeyPriorities">The framework items it supports, in the framework's order.</param>
/// <param name="Objectives">The objectives that contribute to it, by group and number.</param>
public sealed record ResolvedGoal(
    Goal Goal,
    ImmutableArray<FrameworkItem> KeyPriorities,
    ImmutableArray<ResolvedObjective> Objectives,
    int AimCount,
    int InitiativeCount,
    int NestedInitiativeCount,
    int SuccessClauseCount);

/// <summary>An objective with the group that numbers it.</summary>
public sealed record ResolvedObjective(Objective Objective, ObjectiveGroup Group)
{
    /// <summary>Its number with its group's short title: "Londoners 2".</summary>
    public string Label => $"{Group.ShortTitle.Value} {Objective.Number.Value}";
}
