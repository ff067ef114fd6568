using System.Collections.Immutable;
using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Tables;

/// <summary>What stands of a table on one page: lines and rows at their heights, before fragments are made.</summary>
/// <param name="Caption">The caption that stands with this part; null for none.</param>
/// <param name="HeadRows">The head's rows, real or repeated; empty where the page has none.</param>
/// <param name="Top">The line above the first row.</param>
/// <param name="Height">Of the part without a caption.</param>
internal sealed record TablePart(
    bool IsFirst,
    MeasuredCaption? Caption,
    ImmutableArray<PartRow> HeadRows,
    ImmutableArray<PartRow> BodyRows,
    RowLine Top,
    RowLine Bottom,
    Length Height,
    RowFill Fill)
{
    public bool IsLast => Fill.Rest is null;

    public IEnumerable<PartRow> Rows => HeadRows.Concat(BodyRows);
}
