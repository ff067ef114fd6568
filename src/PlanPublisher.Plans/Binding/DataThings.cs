using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Languages;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Binding;

/// <summary>Lists what has an id among a plan's data: agreements, registers, figures, the glossary.</summary>
/// <remarks>
/// A series has none of these ids: it is no thing of its own in a document, and often bears its indicator's name.
/// </remarks>
internal static class DataThings
{
    public static IEnumerable<PlanThing> Of(Plan plan) =>
        plan.Agreements.SelectMany(Of)
            .Concat(AllAgreements(plan))
            .Concat(plan.Registers.SelectMany(Of))
            .Concat(plan.Charts.Select(chart => new PlanThing(chart.Id, chart.Title.Value, chart.Title.Span)))
            .Concat(plan.Spines.Select(spine => new PlanThing(spine.Id, spine.Title.Value, spine.Title.Span)))
            .Concat(plan.OutcomeMatrices.Select(matrix => new PlanThing(matrix.Id, matrix.Title.Value, matrix.Title.Span)))
            .Concat(plan.Diagrams.Select(diagram => new PlanThing(diagram.Id, diagram.Title.Value, diagram.Title.Span)))
            .Concat(GlossaryOf(plan))
            .Concat(MadeMatrices.Of(plan))
            .Concat(plan.Matrices.Select(matrix => new PlanThing(matrix.Id, matrix.Title.Value, matrix.Title.Span)));

    private static IEnumerable<PlanThing> Of(Agreement agreement) =>
    [
        new PlanThing(agreement.Id, agreement.Label, agreement.Number.Span),
        .. agreement.SubTargets.Select(item => new PlanThing(item.Id.Value, agreement.Label, item.Id.Span)),
        .. agreement.InterimIndicators.Concat(agreement.PerformanceIndicators).Select(Of),
        .. TableOf(agreement),
        .. agreement.Notes.Select(note => new PlanThing(note.Id.Value, PlainText.Of(note.Heading), note.Id.Span)),
    ];

    private static PlanThing Of(AgreementIndicator indicator) =>
        new(indicator.Indicator.Id.Value, indicator.Indicator.Measure.Value, indicator.Indicator.Id.Span);

    private static IEnumerable<PlanThing> TableOf(Agreement agreement) =>
        agreement.PerformanceTable is { } table ? [new PlanThing(table.Id.Value, table.Caption.Value, table.Id.Span)] : [];

    /// <summary>All agreements together are called as the annex that prints them.</summary>
    private static IEnumerable<PlanThing> AllAgreements(Plan plan)
    {
        if (plan.Agreements.IsEmpty)
        {
            return [];
        }

        var annex = plan.Annexes.FirstOrDefault(annex =>
            annex.Content.OfType<Block.Insertion>().Any(insertion => insertion.TargetId == Agreement.All));
        return [new PlanThing(Agreement.All, annex is null ? plan.Phrases["Public service agreements"] : plan.Phrases.NameOf(annex.Number.Value), SourceSpan.None)];
    }

    private static IEnumerable<PlanThing> Of(Register register) =>
        register.Rows
            .Select(row => new PlanThing(row.Id.Value, row.Title.Value, row.Id.Span))
            .Prepend(new PlanThing(register.Id, register.Title.Value, register.Title.Span));

    private static IEnumerable<PlanThing> GlossaryOf(Plan plan) =>
        plan.Glossary is { } glossary ? [new PlanThing(Glossary.Id, glossary.Title.Value, glossary.Title.Span)] : [];
}
