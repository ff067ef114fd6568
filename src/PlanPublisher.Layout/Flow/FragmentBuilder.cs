using System.Collections.Immutable;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Flow;

/// <summary>Makes the fragments of what <see cref="PageFiller"/> has put on a page, each in its place.</summary>
/// <remarks>
/// box-decoration-break: slice. A box paints from its first to its last item on the page: a tinted panel that a page
/// cuts ends with its last line, not at the foot of the page. Boxes that paint nothing have no fragment.
/// </remarks>
internal sealed class FragmentBuilder
{
    private readonly VerticalList _list;
    private readonly PageFill _fill;

    /// <summary>Boxes that are open where the walk has come to; the first stands for the page.</summary>
    private readonly Stack<OpenBox> _open = [];

    private FragmentBuilder(VerticalList list, PageFill fill) => (_list, _fill) = (list, fill);

    public static ImmutableArray<PlacedFragment> Build(VerticalList list, PageFill fill) =>
        new FragmentBuilder(list, fill).Build();

    private ImmutableArray<PlacedFragment> Build()
    {
        _open.Push(new OpenBox(Span: -1, default, _fill.End - _fill.First));
        int? nextSpan = null;
        var nextPart = 0;
        var y = Length.Zero;
        for (var i = _fill.First; i < _fill.End; i++)
        {
            ref readonly var item = ref _list.Items[i];
            if (item.Kind is ItemKind.Gap or ItemKind.ForcedBreak)
            {
                // At the top of a page there may be a gap before the break that was forced; it has gone.
                y = item.Kind == ItemKind.ForcedBreak ? Length.Zero : y + item.Height;
                continue;
            }

            CloseUntil(i);
            nextSpan = nextSpan is { } next ? OpenAt(i, next, y) : OpenRound(i, y);
            var height = item.Height;
            var fragment = item.Fragment;
            if (item.Placeable is not null)
            {
                var placed = _fill.Parts[nextPart++].Placed;
                (fragment, height) = (placed.Fragment, placed.Used);
            }

            if (fragment is not null)
            {
                Add(new PlacedFragment(new Point(item.X, y), fragment));
            }

            y += height;
            _open.Peek().Bottom = y;
        }

        CloseUntil(int.MaxValue);
        return _open.Pop().Children.DrainToImmutable();
    }

    /// <summary>Opens the boxes that hold the first item of the page: boxes of earlier pages are not looked at.</summary>
    private int OpenRound(int item, Length y)
    {
        foreach (var span in _list.SpansRound(item))
        {
            Open(span, y);
        }

        return _list.FirstSpanAfter(item);
    }

    /// <summary>Opens the boxes that hold an item and are not open yet. Returns the first box not looked at.</summary>
    private int OpenAt(int item, int nextSpan, Length y)
    {
        for (; nextSpan < _list.Spans.Length && _list.Spans[nextSpan].Open <= item; nextSpan++)
        {
            if (_list.Spans[nextSpan].Close > item)
            {
                Open(nextSpan, y);
            }
        }

        return nextSpan;
    }

    private void Open(int span, Length y)
    {
        var box = _list.Spans[span];
        var items = Math.Min(box.Close, _fill.End) - Math.Max(box.Open, _fill.First);
        _open.Push(new OpenBox(span, new Point(box.X, y), items) { Bottom = y });
    }

    private void CloseUntil(int item)
    {
        while (_open.Peek().Span >= 0 && _list.Spans[_open.Peek().Span].Close <= item)
        {
            Close();
        }

        if (item == int.MaxValue)
        {
            while (_open.Peek().Span >= 0)
            {
                Close();
            }
        }
    }

    private void Close()
    {
        var box = _open.Pop();
        var span = _list.Spans[box.Span];
        var size = new Size(span.Width, box.Bottom - box.At.Y);
        var fragment = new Fragment.Box(span.Element, span.Style, size, CutSides(span), box.Children.DrainToImmutable());
        _open.Peek().Bottom = box.Bottom;
        Add(new PlacedFragment(box.At, fragment));
    }

    private OpenSides CutSides(BoxSpan span)
    {
        var sides = OpenSides.None;
        if (FirstContent(span) < _fill.First || (FirstContent(span) == _fill.First && _fill.BeginsInside))
        {
            sides |= OpenSides.Top;
        }

        if (span.Close > _fill.End || (span.Close == _fill.End && EndsInside))
        {
            sides |= OpenSides.Bottom;
        }

        return sides;
    }

    private bool EndsInside => _fill.Next?.Inner is not null;

    private int FirstContent(BoxSpan span)
    {
        var first = span.Open;
        while (first < span.Close && _list.Items[first].Kind is (ItemKind.Gap or ItemKind.ForcedBreak))
        {
            first++;
        }

        return first;
    }

    private void Add(PlacedFragment placed)
    {
        var parent = _open.Peek();
        var at = new Point(placed.At.X - parent.At.X, placed.At.Y - parent.At.Y);
        parent.Children.Add(placed with { At = at });
    }

    /// <param name="Span">Index of the box; -1 for the page.</param>
    /// <param name="At">Top left corner of the border box, from the page area's.</param>
    /// <param name="Items">How many items it has on the page at most, and so children.</param>
    private sealed record OpenBox(int Span, Point At, int Items)
    {
        public Length Bottom { get; set; }

        public ImmutableArray<PlacedFragment>.Builder Children { get; } = ImmutableArray.CreateBuilder<PlacedFragment>(Math.Clamp(Items, 1, 16));
    }
}
