using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Languages;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Checking;

/// <summary>Tells of what a plan in another language than English would print in English all the same.</summary>
/// <remarks>
/// Targets are put into words by the rules of English sentences, and so are charts, outcome matrices, agreements and the rules by which measured
/// values are judged. A plan can do without each of them, or say it in its own words.
/// </remarks>
internal static class LanguageRules
{
    private const string LeaveOut = "leave it out, or accept the warning in plan.md";

    public static void Check(Plan plan, DiagnosticBag problems)
    {
        if (plan.Phrases.IsEnglish)
        {
            return;
        }

        var hasPromises = plan.Documents.Any(document => document.Parts.Any(part => part.Value == DerivedParts.Promises));
        foreach (var indicator in plan.Objectives.SelectMany(objective => objective.Indicators).Concat(plan.Prose.SelectMany(part => part.Indicators)))
        {
            Check(indicator, hasPromises, plan.Language.Value, problems);
        }

        foreach (var chart in plan.Charts)
        {
            problems.Add(LanguageProblems.PrintsEnglish(chart.Title.Span, $"the chart '{chart.Id}'", plan.Language.Value, LeaveOut));
        }

        foreach (var matrix in plan.OutcomeMatrices)
        {
            problems.Add(LanguageProblems.PrintsEnglish(matrix.Title.Span, $"the outcome matrix '{matrix.Id}'", plan.Language.Value, LeaveOut));
        }

        foreach (var agreement in plan.Agreements)
        {
            problems.Add(LanguageProblems.PrintsEnglish(agreement.Number.Span, $"the agreement '{agreement.Id}'", plan.Language.Value, LeaveOut));
        }
    }

    private static void Check(Indicator indicator, bool hasPromises, string language, DiagnosticBag problems)
    {
        if (indicator.Printed is null && indicator.Target is not Target.Pending)
        {
            problems.Add(LanguageProblems.PrintsEnglish(
                indicator.Target.Span, $"the target of '{indicator.Id.Value}'", language, "write 'printed:' with the target in the plan's language"));
        }

        if (hasPromises && indicator.Plain is null)
        {
            problems.Add(LanguageProblems.PrintsEnglish(
                indicator.Measure.Span, $"the promise made of '{indicator.Id.Value}'", language, "write 'plain:' with the promise in the plan's language"));
        }

        if (!indicator.Actuals.IsEmpty)
        {
            problems.Add(LanguageProblems.PrintsEnglish(
                indicator.Measure.Span, $"how the values of '{indicator.Id.Value}' are judged", language, LeaveOut));
        }
    }
}
