using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Follows references, binds figures, derives lists, and makes the documents' parts of a plan.</summary>
/// <remarks>
/// Applies the rules that need the whole plan. Afterwards nothing is missing: each text has its words, each goal its
/// objectives. It numbers no footnote and knows no page: that is layout's work.
/// </remarks>
public static class PlanResolver
{
    /// <param name="problems">The bag that the earlier stages of this plan, and of no other, reported to.</param>
    /// <returns>Null if the plan has errors, found here or before: no document is made from it.</returns>
    public static ResolvedPlan? Resolve(Plan plan, DiagnosticBag problems)
    {
        var goals = new GoalResolver(plan, problems).Resolve();
        var figures = new FigureTable(plan, goals);
        var parts = new PartList(plan, goals, problems);
        ImmutableArray<ResolvedDocument> documents =
        [
            .. plan.Documents.Select(definition => ResolveDocument(plan, definition, parts, figures, problems)),
        ];
        ResolveUnused(plan, parts, figures, problems);
        return problems.HasErrors ? null : new ResolvedPlan { Plan = plan, Documents = documents };
    }

    private static ResolvedDocument ResolveDocument(
        Plan plan,
        DocumentDefinition definition,
        PartList list,
        FigureTable figures,
        DiagnosticBag problems)
    {
        var parts = list.PartsOf(definition);
        var text = new TextResolver(definition.Id.Value, new ReferenceTable(plan, parts), figures, problems);
        return new ResolvedDocument(
            definition,
            definition.Title?.Value ?? plan.Title.Value,
            [.. parts.Select(part => ResolvePart(part, text))]);
    }

    private static ResolvedPart ResolvePart(ResolvedPart part, TextResolver text) => part switch
    {
        ResolvedPart.Prose prose => prose with { Part = text.Resolve(prose.Part) },
        ResolvedPart.GoalOverview overview => overview with
        {
            Introduction = overview.Introduction is { } introduction ? text.Resolve(introduction) : null,
            Goals = [.. overview.Goals.Select(goal => ResolveGoal(goal, text))],
        },
        ResolvedPart.GoalChapter chapter => chapter with { Goal = ResolveGoal(chapter.Goal, text) },
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static ResolvedGoal ResolveGoal(ResolvedGoal goal, TextResolver text) =>
        goal with { Goal = text.Resolve(goal.Goal) };

    /// <summary>A part that no document has is resolved all the same, so that its mistakes are told.</summary>
    private static void ResolveUnused(Plan plan, PartList list, FigureTable figures, DiagnosticBag problems)
    {
        var used = plan.Documents.SelectMany(document => document.Parts).Select(part => part.Value).ToHashSet();
        foreach (var part in plan.Prose.Where(part => !used.Contains(part.Id)))
        {
            problems.Add(ResolvingProblems.PartOfNoDocument(part.Title.Span, part.Id));
            var everywhere = new ReferenceTable(plan, list.Everything());
            new TextResolver(part.Id, everywhere, figures, problems).Resolve(part);
        }
    }
}
