using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Languages;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Finds where placeholders are printed, by the places at which their author wrote them.</summary>
internal static class PrintedPlaceholders
{
    /// <summary>Adds to each placeholder the parts of documents that print it.</summary>
    public static ImmutableArray<OpenPlaceholder> Locate(
        ImmutableArray<OpenPlaceholder> placeholders,
        ImmutableArray<ResolvedDocument> documents,
        Phrases phrases)
    {
        var places = new Dictionary<SourceSpan, List<PrintedPlace>>();
        foreach (var document in documents)
        {
            foreach (var part in document.Parts)
            {
                var place = new PrintedPlace(document.Definition.Id.Value, part.Id, PartTitles.Of(part, phrases));
                foreach (var span in In(part).Distinct())
                {
                    places.TryAdd(span, []);
                    places[span].Add(place);
                }
            }
        }

        return [.. placeholders.Select(p => p with { Prints = [.. places.GetValueOrDefault(p.Span) ?? []] })];
    }

    private static IEnumerable<SourceSpan> In(ResolvedPart part) => part switch
    {
        ResolvedPart.Prose prose => In(prose.Part.Content),
        ResolvedPart.GoalOverview overview => In(overview.Introduction?.Content ?? []),
        ResolvedPart.GoalChapter { Goal: var goal } =>
            goal.Goal.Sections.SelectMany(section => In(section.Content))
                .Concat(goal.Objectives.SelectMany(objective => In(objective.Objective))),
        ResolvedPart.StrategicInitiatives chapter =>
            In(chapter.Introduction?.Content ?? []).Concat(chapter.Initiatives.SelectMany(In)),
        ResolvedPart.AnnexChapter { Annex.Annex: var annex } =>
            In(annex.Content).Concat((annex.Form?.Answers ?? []).SelectMany(answer => In(answer.Content))),
        ResolvedPart.ObjectivesByGoal byGoal =>
            In(byGoal.Introduction?.Content ?? [])
                .Concat(byGoal.Goals.SelectMany(goal => goal.Objectives).SelectMany(o => In(o.Objective.Objective))),
        ResolvedPart.ObjectivesByGroup byGroup =>
            In(byGroup.Introduction?.Content ?? [])
                .Concat(byGroup.Groups.SelectMany(group => group.Objectives).SelectMany(o => In(o.Objective.Objective))),
        ResolvedPart.Promises promises =>
            In(promises.Introduction?.Content ?? [])
                .Concat(promises.Groups.SelectMany(group => group.Promises).OfType<Promise.OfTarget>().SelectMany(target => In(target.Indicator))),
        ResolvedPart.MatrixChapter chapter => In(chapter.Matrix),
        ResolvedPart.SpineChapter => [],
        ResolvedPart.OutcomeChapter { Matrix: var matrix } =>
            matrix.Priorities.SelectMany(priority => priority.Priority.Indicators).SelectMany(In),
        // The register itself prints them all; it would only lead back to itself.
        ResolvedPart.OpenPlaceholders => [],
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static IEnumerable<SourceSpan> In(ResolvedStrategicInitiative initiative) =>
        In(initiative.Initiative.Introduction)
            .Concat(initiative.Initiative.Sections.SelectMany(section => In(section.Content)));

    private static IEnumerable<SourceSpan> In(ImmutableArray<Block> blocks) =>
        TextPlaceholders.In(blocks).Select(found => found.Span).Concat(PlacedIn(blocks).SelectMany(In));

    private static IEnumerable<ResolvedThing> PlacedIn(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Block.Placed placed => [placed.Thing],
        Block.Callout callout => PlacedIn(callout.Content),
        Block.Quotation quotation => PlacedIn(quotation.Content),
        Block.List list => list.Items.SelectMany(item => PlacedIn(item.Content)),
        Block.DefinitionList definitions => definitions.Entries.SelectMany(entry => PlacedIn(entry.Meaning)),
        _ => [],
    });

    private static IEnumerable<SourceSpan> In(ResolvedThing thing) => thing switch
    {
        ResolvedThing.ObjectivesTable table => table.Objectives.SelectMany(o => In(o.Objective.Objective)),
        ResolvedThing.Agreement agreement => In(agreement.Content),
        ResolvedThing.AllAgreements all => all.Agreements.SelectMany(In),
        ResolvedThing.PerformanceTable { Table: var table } =>
            table.Rows.SelectMany(row => In(row.Indicator)).Concat(table.Notes.SelectMany(note => In(note.Content))),
        ResolvedThing.IndicatorTable table => table.Indicators.SelectMany(In),
        ResolvedThing.Chart { Content.Chart: var chart } => chart.Awaits is { } awaits ? [awaits.Span] : [],
        ResolvedThing.Matrix matrix => In(matrix.Content),
        ResolvedThing.FlowDiagram flow => In([flow.Diagram.Steps]),
        ResolvedThing.ObjectiveActivities or ResolvedThing.FrameworkTable or ResolvedThing.LayersDiagram => [],
        ResolvedThing.GlossaryList => [],
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static IEnumerable<SourceSpan> In(ResolvedAgreement agreement) =>
        agreement.SubTargets.SelectMany(item => In(item.SubTarget.Target))
            .Concat(agreement.Interim.SelectMany(In))
            .Concat(agreement.Notes.SelectMany(note => In(note.Content)));

    /// <summary>The list of an agreement does not show values of the past, and a target only where no table does.</summary>
    private static IEnumerable<SourceSpan> In(ResolvedInterimIndicator interim)
    {
        var indicator = interim.Indicator;
        IEnumerable<SourceSpan> target = interim.TargetLines.IsEmpty ? [] : In(indicator.Indicator);
        return indicator.Open is { } open ? target.Append(open.Span) : target;
    }

    private static IEnumerable<SourceSpan> In(AgreementIndicator indicator) =>
        In(indicator.Indicator)
            .Concat(indicator.MediumTerm is { } later ? In(later) : [])
            .Concat(indicator.Open is { } open ? [open.Span] : [])
            .Concat(In(indicator.Base))
            .Concat(In(indicator.Estimate));

    private static IEnumerable<SourceSpan> In(PastValue? value) => value switch
    {
        PastValue.NotAvailable => [value.Span],
        PastValue.ByPart parts => parts.Parts.SelectMany(part => In(part.Value)),
        _ => [],
    };

    private static IEnumerable<SourceSpan> In(Objective objective) => objective.Indicators.SelectMany(In);

    private static IEnumerable<SourceSpan> In(Indicator indicator) =>
        indicator.TargetStatus is { } status ? In(indicator.Target).Append(status.Span) : In(indicator.Target);

    private static IEnumerable<SourceSpan> In(Target target) =>
        TargetParts.Of(target).OfType<Target.Pending>().Select(pending => pending.Span);

    private static IEnumerable<SourceSpan> In(ResolvedMatrix matrix) =>
        matrix.Rows.Where(row => row.Status is not null).Select(row => row.Span);
}
