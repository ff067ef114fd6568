using System.Collections.Immutable;
using PlanPublisher.Plans.Languages;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Resolving;

namespace PlanPublisher.Templates.Matrices;

/// <summary>A matrix that a document prints, and the part that prints it.</summary>
/// <param name="PlaceId">Where a link to the part leads.</param>
/// <param name="PlaceLabel">What the part is called in a sentence: "Annex B".</param>
public sealed record PrintedMatrix(ResolvedMatrix Matrix, string PlaceId, string PlaceLabel)
{
    /// <summary>In the document's order. A matrix that is printed twice is listed once, where it stands first.</summary>
    public static ImmutableArray<PrintedMatrix> In(ResolvedDocument document, Phrases phrases) =>
        [.. document.Parts.SelectMany(part => In(part, phrases)).DistinctBy(printed => printed.Matrix.Id)];

    /// <summary>Whether a matrix is put into these blocks, which then need the width of a landscape page.</summary>
    public static bool IsIn(ImmutableArray<Block> blocks) => MatricesOf(blocks).Any();

    private static IEnumerable<PrintedMatrix> In(ResolvedPart part, Phrases phrases) => part switch
    {
        ResolvedPart.MatrixChapter chapter => [new(chapter.Matrix, part.Id, chapter.Matrix.Title)],
        ResolvedPart.AnnexChapter { Annex.Annex: var annex } => In(annex.Content, part.Id, phrases.NameOf(annex.Number.Value)),
        ResolvedPart.Prose { Part: var prose } => In(prose.Content, part.Id, prose.Title.Value),
        _ => [],
    };

    private static IEnumerable<PrintedMatrix> In(ImmutableArray<Block> blocks, string placeId, string placeLabel) =>
        MatricesOf(blocks).Select(matrix => new PrintedMatrix(matrix, placeId, placeLabel));

    private static IEnumerable<ResolvedMatrix> MatricesOf(ImmutableArray<Block> blocks) => blocks
        .OfType<Block.Placed>()
        .Select(placed => placed.Thing)
        .OfType<ResolvedThing.Matrix>()
        .Select(thing => thing.Content);
}
