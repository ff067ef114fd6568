using PlanPublisher.Layout.Boxes;

namespace PlanPublisher.Layout.Tables;

/// <summary>A row with its place in its group.</summary>
/// <param name="FirstCell">The number in <see cref="GridMap.Cells"/> of the first cell that begins in this row.</param>
internal sealed record GridRow(
    TableRow Row,
    TableGroup Group,
    int GroupIndex,
    bool IsFirstOfGroup,
    bool IsLastOfGroup,
    int FirstCell);
