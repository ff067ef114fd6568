using System.Collections.Immutable;
using System.Diagnostics;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Resolving;

namespace PlanPublisher.Templates.Places;

/// <summary>The ids that a document has, so that a reference to another document's part is written without a link.</summary>
/// <remarks>One lives for one rendering. The resolver has made sure before that every reference leads to something in the plan.</remarks>
public sealed class LinkTargets
{
    private readonly ImmutableHashSet<string> _ids;

    private LinkTargets(ImmutableHashSet<string> ids) => _ids = ids;

    public static LinkTargets Of(ResolvedDocument document) =>
        new(document.Parts.SelectMany(IdsOf).OfType<string>().ToImmutableHashSet(StringComparer.Ordinal));

    public bool Contains(string id) => _ids.Contains(id);

    private static IEnumerable<string?> IdsOf(ResolvedPart part) => part switch
    {
        ResolvedPart.Prose prose => IdsOf(prose.Part.Content).Prepend(part.Id),
        ResolvedPart.GoalOverview overview => IdsOf(overview.Introduction?.Content ?? []).Prepend(part.Id),
        ResolvedPart.GoalChapter chapter =>
            chapter.Goal.Goal.Sections.SelectMany(section => IdsOf(section.Content).Prepend(section.Id)).Prepend(part.Id),
        _ => throw new UnreachableException($"the ids of the part '{part.Id}' are not known"),
    };

    private static IEnumerable<string?> IdsOf(ImmutableArray<Block> blocks) => blocks.SelectMany(IdsOf);

    private static IEnumerable<string?> IdsOf(Block block) => block switch
    {
        Block.Heading heading => [heading.Id],
        Block.Paragraph => [],
        Block.List list => list.Items.SelectMany(item => IdsOf(item.Content)),
        Block.Quotation quotation => IdsOf(quotation.Content),
        Block.Callout callout => IdsOf(callout.Content),
        Block.Table table => table.HeadRows.Concat(table.BodyRows)
            .SelectMany(row => row.Cells).SelectMany(cell => IdsOf(cell.Content)).Prepend(table.Id),
        Block.DefinitionList definitions => definitions.Entries.SelectMany(entry => IdsOf(entry.Meaning)),
        _ => throw new UnreachableException($"{block.Span}: the ids of a block of kind {block.GetType().Name} are not known"),
    };
}
