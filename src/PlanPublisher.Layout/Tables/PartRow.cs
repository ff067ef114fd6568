using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Tables;

/// <summary>A row at its place in the part of a table on one page.</summary>
/// <param name="Row">Its number in the table.</param>
/// <param name="Top">From the top of the part, without a caption.</param>
internal readonly record struct PartRow(int Row, Length Top, Length Height)
{
    public Length Bottom => Top + Height;
}
