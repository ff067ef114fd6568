using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Checking;

/// <summary>Every run of text that an author wrote as prose, as one line of inlines each, footnotes by themselves.</summary>
internal static class PlanTexts
{
    public static IEnumerable<ImmutableArray<Inline>> Of(Plan plan) =>
        plan.Prose.SelectMany(part => In(part.Content))
            .Concat(plan.Goals.SelectMany(goal => goal.Sections).SelectMany(section => In(section.Content)))
            .Concat(plan.StrategicInitiatives.SelectMany(initiative =>
                In(initiative.Introduction).Concat(initiative.Sections.SelectMany(section => In(section.Content)))))
            .Concat(plan.Agreements.SelectMany(agreement => agreement.Notes).SelectMany(note => In(note.Content)))
            .Concat(plan.Annexes.SelectMany(annex =>
                In(annex.Content).Concat((annex.Form?.Answers ?? []).SelectMany(answer => In(answer.Content)))))
            .Concat(plan.Diagrams.OfType<Diagram.Flow>().SelectMany(flow => In(flow.Steps)))
            .Concat(plan.Charts.SelectMany(Of));

    private static IEnumerable<ImmutableArray<Inline>> Of(Chart chart) =>
        new[] { chart.Title, chart.Measure, chart.Note ?? default }
            .Where(text => !string.IsNullOrEmpty(text.Value))
            .Select(text => ImmutableArray.Create<Inline>(new Inline.Text(text.Value, text.Span)));

    private static IEnumerable<ImmutableArray<Inline>> In(ImmutableArray<Block> blocks) => blocks.SelectMany(In);

    private static IEnumerable<ImmutableArray<Inline>> In(Block block) => block switch
    {
        Block.Heading heading => WithNotes(heading.Content),
        Block.Paragraph paragraph => WithNotes(paragraph.Content),
        Block.List list => list.Items.SelectMany(item => In(item.Content)),
        Block.Quotation quotation => In(quotation.Content),
        Block.Callout callout => In(callout.Content),
        Block.Table table => WithNotes(table.Caption)
            .Concat(table.HeadRows.Concat(table.BodyRows).SelectMany(row => row.Cells).SelectMany(cell => In(cell.Content)))
            .Concat(table.Notes.SelectMany(WithNotes)),
        Block.DefinitionList list => list.Entries.SelectMany(entry => WithNotes(entry.Term).Concat(In(entry.Meaning))),
        Block.Insertion or Block.Placed or Block.Picture => [],
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static IEnumerable<ImmutableArray<Inline>> WithNotes(ImmutableArray<Inline> text) =>
        text.OfType<Inline.Footnote>().SelectMany(note => In(note.Content)).Prepend(text);
}
