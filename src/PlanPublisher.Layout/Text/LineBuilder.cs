using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Text;

/// <summary>Sets the chosen lines of a paragraph: glyphs in their places, inline boxes, leaders, the line's height.</summary>
/// <remarks>
/// CSS 2.2, 10.8 for heights, 8.6 for inline boxes that a line's end slices; Text 3, 7 for alignment; GCPM 3 for
/// leaders. It chooses nothing: lines come from <see cref="LineBreaker"/>.
/// </remarks>
internal sealed class LineBuilder(TextSetter text, IInlineObjects objects)
{
    private readonly GlyphRunBuilder _runs = new(text);

    public LaidOutParagraph Build(ShapedParagraph paragraph, List<int> breaks, LineFrame frame)
    {
        var lines = new Fragment.Line[breaks.Count];
        var endsInHyphen = new bool[breaks.Count];
        var cursor = new InlineCursor(paragraph.Box.Content);
        var from = -1;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = new LineInProgress(text, _runs, objects, paragraph, frame, from, breaks[i]);
            lines[i] = line.Set(cursor);
            endsInHyphen[i] = paragraph.Opportunities[breaks[i]].Kind == BreakKind.Hyphen;
            from = breaks[i];
        }

        return new LaidOutParagraph(lines, endsInHyphen);
    }

    /// <summary>The first line of a list item, with the item's marker.</summary>
    public static Fragment.Line WithMarker(Fragment.Line line, IEnumerable<LineItem> marker) =>
        line with { Items = line.Items.InsertRange(0, marker) };

    /// <summary>A line without text, as high as the style's strut: what a marker stands on when its item has no line.</summary>
    public static Fragment.Line Empty(TextSetter text, ComputedStyle style, Length width)
    {
        var extent = new LineExtent(text.MetricsOf(style), style);
        return new Fragment.Line(new Size(width, extent.Height), extent.Above, []);
    }

    /// <param name="edge">Where the marker ends, from the left edge of its line.</param>
    public static List<LineItem> Marker(TextSetter text, ListMarker marker, StyledElement element, Length edge)
    {
        var font = text.FontOf(marker.Style);
        text.TellMissing(font, element, marker.Text);
        var rows = new GlyphRunBuilder(text).Build(font, marker.Text, showsHyphen: false, goesOn: false);
        var items = new List<LineItem>(rows.Count);
        var x = edge;
        foreach (var row in rows)
        {
            x -= row.Width;
        }

        foreach (var row in rows)
        {
            items.Add(new LineItem.Text(
                x,
                row.Shift,
                row.Width,
                row.Metrics.Face,
                row.Metrics.Size,
                row.Glyphs,
                row.Characters,
                Length.Zero,
                TextOrigin.Marker,
                marker.Style,
                element));
            x += row.Width;
        }

        return items;
    }
}
