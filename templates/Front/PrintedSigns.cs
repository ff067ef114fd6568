using PlanPublisher.Plans.Languages;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Templates.Matrices;

namespace PlanPublisher.Templates.Front;

/// <summary>Which signs a document prints, so that no reader is told of others.</summary>
public static class PrintedSigns
{
    /// <summary>The marks of links.</summary>
    public static bool HasMarks(ResolvedDocument document) =>
        !PrintedMatrix.In(document, Phrases.English).IsEmpty || document.Parts.Any(part => part is ResolvedPart.GoalChapter);

    /// <summary>The shapes of targets.</summary>
    public static bool HasTargets(ResolvedDocument document) => document.Parts.Any(part =>
        part is ResolvedPart.GoalChapter or ResolvedPart.ObjectivesByGoal or ResolvedPart.ObjectivesByGroup);
}
