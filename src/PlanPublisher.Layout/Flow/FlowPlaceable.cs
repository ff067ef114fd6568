using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Footnotes;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Flow;

/// <summary>A formatting context's content, ready to be put on pages in parts.</summary>
internal sealed class FlowPlaceable : IContentPlaceable
{
    private readonly Box.Block _root;
    private readonly VerticalList _list;
    private readonly Length _width;
    private readonly ComputedStyle _style;

    /// <param name="style">Of the fragments: their box paints nothing, its owner does.</param>
    public FlowPlaceable(Box.Block root, ComputedStyle style, VerticalList list, Length width)
    {
        (_root, _style, _list, _width) = (root, style, list, width);
        FirstBaseline = FindBaseline();
        (FullHeight, LeastHeight) = MeasureHeights();
        Notes = list.Notes;
    }

    public Length FullHeight { get; }

    public Length LeastHeight { get; }

    public Length? FirstBaseline { get; }

    public NoteSet Notes { get; }

    public Placed Place(Space space, BreakToken? from)
    {
        var start = (FlowBreak?)from ?? FlowBreak.Start;
        var fill = PageFiller.Fill(_list, start, space);
        if (fill.IsEmpty && fill.Next is not null)
        {
            return new Placed(null, from, Length.Zero);
        }

        var children = FragmentBuilder.Build(_list, fill);
        var fragment = new Fragment.Box(_root.Element, _style, new Size(_width, fill.Used), OpenSides.None, children);
        return new Placed(fragment, fill.Next, fill.Used, fill.Overflows) { Notes = fill.Notes };
    }

    private Length? FindBaseline()
    {
        var y = Length.Zero;
        foreach (var item in _list.Items)
        {
            if (item.Fragment is Fragment.Line line)
            {
                return y + line.Baseline;
            }

            y += item.Height;
        }

        return null;
    }

    /// <summary>The whole, and what stands before the first free break.</summary>
    private (Length Full, Length Least) MeasureHeights()
    {
        var full = Length.Zero;
        Length? least = null;
        var hasContent = false;
        foreach (var item in _list.Items)
        {
            var isContent = item.Kind is not (ItemKind.Gap or ItemKind.ForcedBreak);
            if (hasContent && item.Kind != ItemKind.Gap && item.Price == Prices.Free)
            {
                least ??= full;
            }

            if (!hasContent && item.Placeable is { } placeable)
            {
                least ??= full + placeable.LeastHeight;
            }

            hasContent |= isContent;
            full += item.Height;
        }

        return (full, least ?? full);
    }
}
