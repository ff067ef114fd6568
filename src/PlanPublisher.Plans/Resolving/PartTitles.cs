using PlanPublisher.Plans.Languages;

namespace PlanPublisher.Plans.Resolving;

/// <summary>What the parts of documents are called, where a list of places names them.</summary>
internal static class PartTitles
{
    public static string Of(ResolvedPart part, Phrases phrases) => part switch
    {
        ResolvedPart.Prose prose => prose.Part.Title.Value,
        ResolvedPart.GoalOverview overview => overview.Title,
        ResolvedPart.GoalChapter { Goal.Goal: var goal } => $"{phrases.NameOf(goal)}: {goal.Title.Value}",
        ResolvedPart.StrategicInitiatives chapter => chapter.Title,
        ResolvedPart.AnnexChapter { Annex.Annex: var annex } => $"{phrases.NameOf(annex.Number.Value)}: {annex.Title.Value}",
        ResolvedPart.ObjectivesByGoal byGoal => byGoal.Title,
        ResolvedPart.ObjectivesByGroup byGroup => byGroup.Title,
        ResolvedPart.Promises promises => promises.Title,
        ResolvedPart.MatrixChapter chapter => chapter.Matrix.Title,
        ResolvedPart.SpineChapter { Spine.Spine: var spine } => spine.Title.Value,
        ResolvedPart.OutcomeChapter { Matrix.Matrix: var matrix } => matrix.Title.Value,
        ResolvedPart.OpenPlaceholders register => register.Title,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
