using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Languages;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Finds everything in a plan that is not settled yet.</summary>
/// <remarks>
/// "Not applicable" and <c>none:</c> are settled: they say that there is nothing to come. Where each is printed is found
/// by <see cref="PrintedPlaceholders"/>.
/// </remarks>
internal static class PlaceholderFinder
{
    /// <summary>By file and place.</summary>
    public static ImmutableArray<OpenPlaceholder> Of(Plan plan) =>
    [
        .. TextsOf(plan)
            .Concat(plan.Objectives.SelectMany(objective => OfObjective(plan, objective)))
            .Concat(plan.Priorities.SelectMany(priority => priority.Indicators.SelectMany(i => Of(i, priority.Title.Value))))
            .Concat(plan.Prose.SelectMany(part => part.Indicators.SelectMany(i => Of(i, part.Title.Value))))
            .Concat(plan.Agreements.SelectMany(Of))
            .Concat(plan.Charts.SelectMany(Of))
            .Concat(plan.Registers.SelectMany(register => register.Rows).SelectMany(Of))
            .OrderBy(placeholder => placeholder.Span),
    ];

    private static IEnumerable<OpenPlaceholder> TextsOf(Plan plan) =>
        plan.Prose.SelectMany(part => In(part.Content, part.Title.Value))
            .Concat(plan.Goals.SelectMany(goal => goal.Sections.SelectMany(s => In(s.Content, plan.Phrases.NameOf(goal)))))
            .Concat(plan.StrategicInitiatives.SelectMany(Of))
            .Concat(plan.Annexes.SelectMany(annex => Of(annex, plan.Phrases.NameOf(annex.Number.Value))))
            .Concat(plan.Diagrams.OfType<Diagram.Flow>().SelectMany(flow => In([flow.Steps], flow.Title.Value)))
            .Concat(plan.Agreements.SelectMany(a => a.Notes.SelectMany(note => In(note.Content, a.Label))));

    private static IEnumerable<OpenPlaceholder> Of(StrategicInitiative initiative) =>
        In(initiative.Introduction, initiative.Title.Value)
            .Concat(initiative.Sections.SelectMany(section => In(section.Content, initiative.Title.Value)));

    private static IEnumerable<OpenPlaceholder> Of(Annex annex, string label) =>
        In(annex.Content, label)
            .Concat((annex.Form?.Answers ?? []).SelectMany(a => In(a.Content, $"{label}: {a.Field.Name.Value}")));

    private static IEnumerable<OpenPlaceholder> In(ImmutableArray<Block> blocks, string subject) =>
        TextPlaceholders.In(blocks).Select(found => Open(found.Kind, found.Words, subject, found.Terms, found.Span));

    private static IEnumerable<OpenPlaceholder> OfObjective(Plan plan, Objective objective)
    {
        var group = plan.ObjectiveGroups.FirstOrDefault(group => group.Id.Value == objective.GroupId.Value);
        var label = $"{group?.ShortTitle.Value} {objective.Number.Value}";
        return objective.Indicators.SelectMany(indicator => Of(indicator, label));
    }

    private static IEnumerable<OpenPlaceholder> Of(Agreement agreement) =>
        agreement.SubTargets.SelectMany(item => Of(item.Target, $"{agreement.Label}: {item.Text.Value}"))
            .Concat(agreement.InterimIndicators.Concat(agreement.PerformanceIndicators)
                .SelectMany(indicator => Of(indicator, agreement.Label)));

    private static IEnumerable<OpenPlaceholder> Of(AgreementIndicator indicator, string owner)
    {
        var subject = $"{owner}: {indicator.Indicator.Measure.Value}";
        return Of(indicator.Indicator, owner)
            .Concat(indicator.MediumTerm is { } later ? Of(later, subject) : [])
            .Concat(indicator.Open is { } open ? [Open(PlaceholderKind.Indicator, open.Value, subject, indicator.OpenTerms, open.Span)] : [])
            .Concat(Of(indicator.Base, subject))
            .Concat(Of(indicator.Estimate, subject));
    }

    private static IEnumerable<OpenPlaceholder> Of(Indicator indicator, string owner)
    {
        var subject = $"{owner}: {indicator.Measure.Value}";
        return indicator.TargetStatus is { } status
            ? Of(indicator.Target, subject).Append(Open(PlaceholderKind.TargetStatus, status.Value, subject, indicator.TargetStatusTerms, status.Span))
            : Of(indicator.Target, subject);
    }

    private static IEnumerable<OpenPlaceholder> Of(Target target, string subject) =>
        TargetParts.Of(target).OfType<Target.Pending>()
            .Select(pending => Open(PlaceholderKind.Target, pending.Reason, subject, pending.Terms, pending.Span));

    private static IEnumerable<OpenPlaceholder> Of(PastValue? value, string subject) => value switch
    {
        PastValue.NotAvailable missing => [Open(PlaceholderKind.Value, missing.Reason, subject, missing.Terms, missing.Span)],
        PastValue.ByPart parts => parts.Parts.SelectMany(part => Of(part.Value, $"{subject} ({part.Name.Value})")),
        _ => [],
    };

    private static IEnumerable<OpenPlaceholder> Of(Chart chart) =>
        chart.Awaits is { } awaits ? [Open(PlaceholderKind.Chart, awaits.Value, chart.Title.Value, chart.AwaitsTerms, awaits.Span)] : [];

    private static IEnumerable<OpenPlaceholder> Of(RegisterRow row) =>
        row.Status is { } status ? [Open(PlaceholderKind.Row, status.Value, row.Title.Value, row.StatusTerms, row.Span)] : [];

    private static OpenPlaceholder Open(
        PlaceholderKind kind,
        string reason,
        string subject,
        PlaceholderTerms terms,
        SourceSpan span) => new(kind, reason, subject, [], span) { Terms = terms };
}
