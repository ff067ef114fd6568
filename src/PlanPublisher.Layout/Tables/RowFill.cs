using PlanPublisher.Layout.Footnotes;

namespace PlanPublisher.Layout.Tables;

/// <summary>The rows of one page, and where to go on.</summary>
/// <param name="Contents">The content of cells that the end of the page cuts, by number.</param>
/// <param name="Rest">Null if the table ends here.</param>
internal sealed record RowFill(
    RowStack Rows,
    IReadOnlyDictionary<int, PlacedContent> Contents,
    TableBreak? Rest,
    bool Overflows)
{
    /// <summary>The notes called in the rows.</summary>
    public NoteSet Notes { get; init; } = NoteSet.Empty;

    /// <summary>What stands of a cell if it has only a part on this page; null if all of it does.</summary>
    public PlacedContent? PartOf(int cell) => Contents.GetValueOrDefault(cell) ?? Rows.RestOf(cell);
}
