using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Resolves all texts of a part in one document.</summary>
internal sealed class PartResolver(TextResolver text, ReferenceTable references)
{
    public ResolvedPart Resolve(ResolvedPart part) => part switch
    {
        ResolvedPart.Prose prose => prose with { Part = text.Resolve(prose.Part) },
        ResolvedPart.GoalOverview overview => overview with
        {
            Introduction = Introduction(overview.Introduction),
            Goals = [.. overview.Goals.Select(Resolve)],
        },
        ResolvedPart.GoalChapter chapter => chapter with { Goal = Resolve(chapter.Goal) },
        ResolvedPart.StrategicInitiatives chapter => chapter with
        {
            Introduction = Introduction(chapter.Introduction),
            Initiatives = [.. chapter.Initiatives.Select(Resolve)],
        },
        ResolvedPart.AnnexChapter chapter => chapter with { Annex = Resolve(chapter.Annex) },
        ResolvedPart.ObjectivesByGoal byGoal => byGoal with { Introduction = Introduction(byGoal.Introduction) },
        ResolvedPart.ObjectivesByGroup byGroup => byGroup with { Introduction = Introduction(byGroup.Introduction) },
        ResolvedPart.Promises promises => promises with { Introduction = Introduction(promises.Introduction) },
        ResolvedPart.MatrixChapter chapter => chapter with { Matrix = MatrixLinks.In(chapter.Matrix, references) },
        ResolvedPart.SpineChapter or ResolvedPart.OutcomeChapter => part,
        ResolvedPart.OpenPlaceholders register => register with { Introduction = Introduction(register.Introduction) },
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private ProsePart? Introduction(ProsePart? prose) => prose is null ? null : text.Resolve(prose);

    private ResolvedGoal Resolve(ResolvedGoal goal) =>
        goal with { Goal = goal.Goal with { Sections = text.Resolve(goal.Goal.Sections) } };

    private ResolvedStrategicInitiative Resolve(ResolvedStrategicInitiative resolved) => resolved with
    {
        Initiative = resolved.Initiative with
        {
            Introduction = text.Resolve(resolved.Initiative.Introduction),
            Sections = text.Resolve(resolved.Initiative.Sections),
        },
    };

    private ResolvedAnnex Resolve(ResolvedAnnex resolved)
    {
        var annex = resolved.Annex;
        return resolved with
        {
            Annex = annex with
            {
                Content = text.Resolve(annex.Content),
                Form = annex.Form is { } form
                    ? form with { Answers = [.. form.Answers.Select(a => a with { Content = text.Resolve(a.Content) })] }
                    : null,
            },
        };
    }
}
