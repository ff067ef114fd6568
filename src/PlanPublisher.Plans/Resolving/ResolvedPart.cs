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

    /// <summary>The chapter of all strategic initiatives.</summary>
    /// <param name="Introduction">The prose part that introduces it, or null. So in all parts below.</param>
    public sealed record StrategicInitiatives(
        string Id,
        string Title,
        ProsePart? Introduction,
        ImmutableArray<ResolvedStrategicInitiative> Initiatives) : ResolvedPart(Id);

    /// <summary>The chapter of one annex, or of one part of an annex.</summary>
    public sealed record AnnexChapter(string Id, ResolvedAnnex Annex) : ResolvedPart(Id);

    /// <summary>The annual objectives under the goals they contribute to, with indicators and targets.</summary>
    public sealed record ObjectivesByGoal(
        string Id,
        string Title,
        ProsePart? Introduction,
        ImmutableArray<GoalObjectives> Goals) : ResolvedPart(Id);

    /// <summary>The annual objectives of each group, with indicators and targets.</summary>
    public sealed record ObjectivesByGroup(
        string Id,
        string Title,
        ProsePart? Introduction,
        ImmutableArray<GroupObjectives> Groups) : ResolvedPart(Id);

    /// <summary>What is promised, in plain words, each thing once.</summary>
    public sealed record Promises(
        string Id,
        string Title,
        ProsePart? Introduction,
        ImmutableArray<PromiseGroup> Groups) : ResolvedPart(Id);

    /// <summary>The chapter of one matrix.</summary>
    public sealed record MatrixChapter(string Id, ResolvedMatrix Matrix) : ResolvedPart(Id);

    /// <summary>The chapter of one spine.</summary>
    public sealed record SpineChapter(string Id, ResolvedSpine Spine) : ResolvedPart(Id);

    /// <summary>The chapter of one outcome matrix.</summary>
    public sealed record OutcomeChapter(string Id, ResolvedOutcomeMatrix Matrix) : ResolvedPart(Id);

    /// <summary>The register of everything in the plan that is not settled yet.</summary>
    public sealed record OpenPlaceholders(
        string Id,
        string Title,
        ProsePart? Introduction,
        ImmutableArray<OpenPlaceholder> Placeholders) : ResolvedPart(Id);
}
