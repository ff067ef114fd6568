using PlanPublisher.Layout.Boxes;

namespace PlanPublisher.Layout.Tables;

/// <summary>A table with everything settled that depends on its width; its rows are measured when they are asked for.</summary>
internal sealed record MeasuredTable(
    Box.Table Table,
    GridMap Grid,
    TableEdges Edges,
    ColumnPlan Columns,
    RowMeasurer Rows,
    MeasuredCaption? Caption,
    MeasuredCaption? ContinuedCaption);
