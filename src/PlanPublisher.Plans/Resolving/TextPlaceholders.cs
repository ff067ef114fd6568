using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>The placeholders in texts: <c>[?…]</c>, and draft callouts that hold none.</summary>
internal static class TextPlaceholders
{
    private const string Draft = "draft";

    public static IEnumerable<(PlaceholderKind Kind, string Words, PlaceholderTerms Terms, SourceSpan Span)> In(IEnumerable<Block> blocks) =>
        blocks.SelectMany(In);

    private static IEnumerable<(PlaceholderKind Kind, string Words, PlaceholderTerms Terms, SourceSpan Span)> In(Block block) => block switch
    {
        Block.Heading heading => In(heading.Content),
        Block.Paragraph paragraph => In(paragraph.Content),
        Block.List list => list.Items.SelectMany(item => In(item.Content)),
        Block.Quotation quotation => In(quotation.Content).Concat(In(quotation.Attribution ?? [])),
        Block.Callout callout => In(callout),
        Block.Table table => In(table),
        Block.DefinitionList list => list.Entries.SelectMany(entry => In(entry.Term).Concat(In(entry.Meaning))),
        Block.Insertion or Block.Placed or Block.Picture => [],
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static List<(PlaceholderKind Kind, string Words, PlaceholderTerms Terms, SourceSpan Span)> In(Block.Callout callout)
    {
        var inside = In(callout.Content).ToList();
        if (inside.Count == 0 && callout.Kind == Draft)
        {
            inside.Add((PlaceholderKind.Draft, callout.Title ?? "", PlaceholderTerms.None, callout.Span));
        }

        return inside;
    }

    private static IEnumerable<(PlaceholderKind Kind, string Words, PlaceholderTerms Terms, SourceSpan Span)> In(Block.Table table) =>
        In(table.Caption)
            .Concat(table.HeadRows.Concat(table.BodyRows).SelectMany(row => row.Cells).SelectMany(cell => In(cell.Content)))
            .Concat(table.Notes.SelectMany(note => In(note)));

    private static IEnumerable<(PlaceholderKind Kind, string Words, PlaceholderTerms Terms, SourceSpan Span)> In(ImmutableArray<Inline> inlines) =>
        inlines.SelectMany(inline => inline switch
        {
            Inline.Placeholder placeholder => [(PlaceholderKind.Text, placeholder.Words, placeholder.Terms, placeholder.Span)],
            Inline.Emphasis emphasis => In(emphasis.Children),
            Inline.Strong strong => In(strong.Children),
            Inline.Link link => In(link.Children),
            Inline.Footnote footnote => In(footnote.Content),
            _ => [],
        });
}
