using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Checking;
using PlanPublisher.Plans.FrontMatter;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Follows references, binds figures, derives lists and matrices, and makes the documents' parts of a plan.</summary>
/// <remarks>
/// Applies the rules that need the whole plan. Afterwards nothing is missing: each text has its words and what it asks
/// to have put into it, each goal its objectives. It numbers no footnote and knows no page: that is layout's work.
/// </remarks>
public static class PlanResolver
{
    /// <param name="problems">The bag that the earlier stages of this plan, and of no other, reported to.</param>
    /// <param name="others">Finds another plan by its name, for matrices that hold one against the other; null if there is none.</param>
    /// <returns>Null if the plan has errors, found here or before: no document is made from it.</returns>
    public static ResolvedPlan? Resolve(Plan plan, DiagnosticBag problems, Func<string, Plan?>? others = null)
    {
        var goals = new GoalResolver(plan, problems).Resolve();
        new RegisterRules(plan, problems).Check();
        new StructureRules(plan, problems).Check();
        new PriorityRules(plan, problems).Check();
        new IndicatorCodeRules(plan, problems).Check();
        new DataRules(plan, problems).Check();
        TargetRules.Check(plan, problems);
        TypedFigures.Check(plan, problems);
        LanguageRules.Check(plan, problems);
        ImmutableArray<ResolvedMatrix> matrices = [.. new MatrixMaker(plan, others, problems).All()];
        var resolver = new DocumentResolver(plan, goals, matrices, problems);
        ImmutableArray<ResolvedDocument> documents = [.. plan.Documents.Select(resolver.Resolve)];
        resolver.ResolveUnused();
        if (problems.HasErrors)
        {
            return null;
        }

        var placeholders = PrintedPlaceholders.Locate(PlaceholderFinder.Of(plan), documents, plan.Phrases);
        if (plan.Status.Value == PlanStatus.Final && !placeholders.IsEmpty)
        {
            placeholders.ToList().ForEach(open => problems.Add(PlaceholderProblems.OpenInFinal(open.Span, open.Subject, open.Reason)));
            return null;
        }

        return new ResolvedPlan
        {
            Plan = plan,
            Placeholders = placeholders,
            Documents = [.. documents.Select(document => WithPlaceholders(document, placeholders))],
        };
    }

    private static ResolvedDocument WithPlaceholders(
        ResolvedDocument document,
        ImmutableArray<OpenPlaceholder> placeholders)
    {
        return document with
        {
            Parts =
            [
                .. document.Parts.Select(part =>
                    part is ResolvedPart.OpenPlaceholders register ? register with { Placeholders = placeholders } : part),
            ],
        };
    }
}
