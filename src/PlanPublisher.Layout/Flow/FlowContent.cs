using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;
using PlanPublisher.Layout.Tables;

namespace PlanPublisher.Layout.Flow;

/// <summary>Lays out the content of cells and captions by block flow.</summary>
/// <remarks>Each begins its own formatting context: margins do not leave it.</remarks>
internal sealed class FlowContent(FlowContext context) : IContentLayout
{
    public IContentLayout? InsideTurned => context.IsTurned ? null : new FlowContent(context with { IsTurned = true });

    public ContentWidths Measure(Box box) => box switch
    {
        Box.Block block => MeasureChildren(block),
        Box.Paragraph paragraph => context.Paragraphs.Measure(paragraph),
        Box.Replaced picture => MeasurePicture(picture),
        Box.Table table => MeasureTable(table),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public IContentPlaceable LayOut(Box box, Length width)
    {
        var root = box switch
        {
            Box.Block block => block,
            Box.Paragraph paragraph => AsBlock(paragraph),
            _ => new Box.Block(box.Element, context.Anonymous.Of(box.Style), [box], Marker: null),
        };
        var list = VerticalListBuilder.Build(context, root, width, Length.Unbounded);
        return new FlowPlaceable(root, context.Anonymous.Of(root.Style), list, width);
    }

    /// <summary>The paragraph's text in an anonymous paragraph: its own edges are not its content.</summary>
    private Box.Block AsBlock(Box.Paragraph paragraph) => new(
        paragraph.Element,
        paragraph.Style,
        [paragraph with { Style = context.Anonymous.Of(paragraph.Style), Marker = null }],
        paragraph.Marker);

    private ContentWidths MeasureChildren(Box.Block block)
    {
        var widths = new ContentWidths(Length.Zero, Length.Zero);
        foreach (var child in block.Children)
        {
            var outer = TurnedBoxes.AreTurned(context, child.Style, block.Style)
                ? new TurnedContentLayout(this).Measure(child)
                : MeasureOuter(child);
            widths = new ContentWidths(Length.Max(widths.Min, outer.Min), Length.Max(widths.Max, outer.Max));
        }

        return widths;
    }

    /// <summary>With edges and margins. Percentages have nothing to be a part of yet and count as auto or zero.</summary>
    private ContentWidths MeasureOuter(Box box)
    {
        var style = box.Style;
        var content = Measure(box);
        if (box is not (Box.Table or Box.Replaced))
        {
            var most = style.MaxWidth.Kind == DimensionKind.Length ? style.MaxWidth.Length : Length.Unbounded;
            content = style.Width.Kind == DimensionKind.Length
                ? new ContentWidths(style.Width.Length, style.Width.Length)
                : new ContentWidths(Length.Min(content.Min, most), Length.Min(content.Max, most));
        }

        var edges = style.BorderWidths.Horizontal
            + style.Paddings(Length.Zero).Horizontal
            + style.MarginLeft.Resolve(Length.Zero, Length.Zero)
            + style.MarginRight.Resolve(Length.Zero, Length.Zero);
        var around = box is Box.Table ? Length.Zero : edges;
        return new ContentWidths(content.Min + around, content.Max + around);
    }

    private static ContentWidths MeasurePicture(Box.Replaced picture)
    {
        var width = ReplacedSize.Of(picture.Element, picture.Style, Length.Unbounded).Width;
        return new ContentWidths(width, width);
    }

    /// <summary>A table in a cell: its width if it has one, else the sum of its widest cells by column is its greatest.</summary>
    private ContentWidths MeasureTable(Box.Table table)
    {
        if (table.Style.Width.Kind == DimensionKind.Length)
        {
            return new ContentWidths(table.Style.Width.Length, table.Style.Width.Length);
        }

        var least = new Length[table.Grid.ColumnCount];
        var greatest = new Length[table.Grid.ColumnCount];
        foreach (var cell in table.Grid.Groups.SelectMany(g => g.Rows).SelectMany(r => r.Cells).Where(c => c.ColumnSpan == 1))
        {
            var outer = MeasureOuter(cell.Content);
            least[cell.Column] = Length.Max(least[cell.Column], outer.Min);
            greatest[cell.Column] = Length.Max(greatest[cell.Column], outer.Max);
        }

        return new ContentWidths(Sum(least), Sum(greatest));
    }

    private static Length Sum(Length[] widths) => widths.Aggregate(Length.Zero, (sum, width) => sum + width);
}
