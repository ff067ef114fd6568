using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Flow;
using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Tables;

/// <summary>A cell laid out at the width of its columns.</summary>
/// <param name="Insets">From the cell's edges to its content.</param>
/// <param name="Height">What the cell needs if it is not cut.</param>
/// <param name="Shift">How far its content is moved down to share its row's baseline; included in <paramref name="Height"/>.</param>
internal sealed record MeasuredCell(
    TableCell Cell,
    Edges Insets,
    IContentPlaceable Content,
    Length Height,
    Length Shift);
