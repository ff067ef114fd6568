using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Footnotes;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Flow;

/// <summary>Writes nested blocks out as one flat list of lines, edges, gaps, pictures and tables, with the price of every break.</summary>
/// <remarks>
/// CSS 2.2, 8.3.1 and 9.4.1; Fragmentation 3, 3 and 4; Rhythmic Sizing 1 for block-step-size. Everything that depends on
/// the width is settled here; what depends on a place on a page is <see cref="PageFiller"/>'s. Nothing is moved twice.
/// </remarks>
/// <param name="pageRoom">What an ordinary page has. A block that must stay whole but is taller is not held together.</param>
internal sealed class VerticalListBuilder(FlowContext context, Length pageRoom)
{
    private readonly List<VerticalItem> _items = [];
    private readonly List<BoxSpan> _spans = [];

    private readonly ListMarkers _markers = new(context.Text);

    /// <summary>Margins since the last item that is no gap.</summary>
    private MarginGap _gap;

    /// <summary>What a break before the next item costs; it holds from the end of one block to the start of the next content.</summary>
    private byte _priceOfNext;

    /// <summary>The list of a formatting context: margins do not leave it at either end.</summary>
    public static VerticalList Build(FlowContext context, Box.Block root, Length width, Length pageRoom)
    {
        var builder = new VerticalListBuilder(context, pageRoom);
        builder._markers.Add(root.Marker, root.Element, Length.Zero);
        builder.AddChildren(root, Length.Zero, width);
        builder.AddLineForMarkers(root.Style, Length.Zero, width);
        builder.FlushGap();
        return new VerticalList([.. builder._items], [.. builder._spans]);
    }

    private void AddChildren(Box.Block block, Length x, Length width)
    {
        for (var i = 0; i < block.Children.Length; i++)
        {
            Add(block.Children[i], block.Style, x, width, isFirst: i == 0);
        }
    }

    /// <param name="isFirst">A forced break before a first child is its parent's, which has set it already.</param>
    private void Add(Box box, ComputedStyle parent, Length x, Length width, bool isFirst)
    {
        var style = box.Style;
        if (!isFirst)
        {
            AddForcedBreak(Breaks.ForcedBefore(box, context.ColumnDepth > 0));
            NumberPage(box);
        }

        RaiseNext(Breaks.IsAvoid(style.BreakBefore) ? Prices.Avoid : Prices.Free);
        var geometry = BlockGeometry.Of(style, width);
        _gap.Add(geometry.Margins.Top);
        var before = _items.Count;
        switch (box)
        {
            case Box.Table table:
                AddTable(table, x + geometry.Margins.Left, width);
                break;
            case var turned when TurnedBoxes.AreTurned(context, turned.Style, parent):
                AddTurned(turned, parent, x + geometry.Margins.Left, width - geometry.Margins.Horizontal);
                break;
            case Box.Replaced picture:
                AddPicture(picture, x + geometry.Margins.Left, geometry, width);
                break;
            default:
                AddContainer(box, x + geometry.Margins.Left, geometry);
                break;
        }

        AddStep(style, geometry.Margins, before);
        _gap.Add(geometry.Margins.Bottom);
        RaiseNext(Breaks.IsAvoid(style.BreakAfter) ? Prices.Avoid : Prices.Free);
        AddForcedBreak(Breaks.IsForced(style.BreakAfter, context.ColumnDepth > 0) ? style.BreakAfter : BreakBetween.Auto);
    }

    private void AddContainer(Box box, Length x, BlockGeometry geometry)
    {
        var style = box.Style;
        var open = _items.Count;
        var span = _spans.Count;
        if (Paints(style))
        {
            _spans.Add(new BoxSpan(box.Element, style, x, geometry.BorderBoxWidth, open, open));
        }

        AddEdge(geometry.Edges.Top, x, isTop: true);
        var contentX = x + geometry.Edges.Left;
        var contentStart = _items.Count;
        AddContent(box, contentX, geometry);
        AddHeight(style, geometry, contentX, contentStart, box.Element);
        AddEdge(geometry.Edges.Bottom, x, isTop: false);
        if (Paints(style))
        {
            _spans[span] = _spans[span] with { Close = _items.Count };
        }

        if (style.BreakInside != BreakInside.Auto)
        {
            ItemStretch.HoldTogether(_items, open, pageRoom);
        }
    }

    private void AddContent(Box box, Length x, BlockGeometry geometry)
    {
        switch (box)
        {
            case Box.Paragraph paragraph:
                _markers.Add(paragraph.Marker, box.Element, x);
                AddLines(paragraph, x, geometry.ContentWidth);
                break;
            case Box.Block block when ColumnSet.IsOne(block.Style) && context.ColumnDepth < ColumnSet.DeepestNesting:
                AddColumns(block, x, geometry.ContentWidth);
                break;
            case Box.Block block:
                _markers.Add(block.Marker, box.Element, x);
                AddChildren(block, x, geometry.ContentWidth);
                if (block.Marker is not null)
                {
                    AddLineForMarkers(block.Style, x, geometry.ContentWidth);
                }

                break;
        }
    }

    private void AddLines(Box.Paragraph paragraph, Length x, Length width)
    {
        var (lines, endsInHyphen) = context.Paragraphs.LayOut(paragraph, width);
        var notes = context.Notes?.CalledIn(paragraph, lines, context);
        for (var i = 0; i < lines.Length; i++)
        {
            var isFew = i > 0 && (i < paragraph.Style.Orphans || lines.Length - i < paragraph.Style.Widows || endsInHyphen[i - 1]);
            RaiseNext(isFew ? Prices.FewLines : Prices.Free);
            RaiseNext(i > 0 && NoteSet.MoveTheirParagraph(notes, i) ? Prices.Avoid : Prices.Free);
            var line = i == 0 ? _markers.PutOn(lines[i], x) : lines[i];
            AddItem(new VerticalItem(ItemKind.Line, line.Size.Height, Prices.Free, x)
            {
                Fragment = line,
                Element = paragraph.Element,
                Notes = notes?[i],
            });
        }
    }

    private void AddTable(Box.Table table, Length x, Length width)
    {
        AddLineForMarkers(table.Style, x, width);
        var placeable = context.LayOutTable(table, width);
        AddItem(new VerticalItem(ItemKind.Placeable, placeable.FullHeight, Prices.Free, x)
        {
            Placeable = placeable,
            StaysWhole = table.Style.BreakInside != BreakInside.Auto,
            Element = table.Element,
        });
    }

    private void AddColumns(Box.Block block, Length x, Length width)
    {
        AddLineForMarkers(block.Style, x, width);
        foreach (var (box, spans, isLast) in ColumnSegments.Of(block))
        {
            if (spans)
            {
                Add(box, block.Style, x, width, isFirst: false);
            }
            else
            {
                AddColumnSet((Box.Block)box, x, width, isBalanced: !isLast);
            }
        }
    }

    private void AddColumnSet(Box.Block block, Length x, Length width, bool isBalanced)
    {
        var columns = ColumnSet.LayOut(context, block, width, pageRoom, isBalanced);
        AddItem(new VerticalItem(ItemKind.Placeable, columns.FullHeight, Prices.Free, x)
        {
            Placeable = columns,
            StaysWhole = block.Style.BreakInside != BreakInside.Auto,
            Element = block.Element,
        });
    }

    /// <summary>A picture's own border and padding are painted with it, as part of its box.</summary>
    private void AddPicture(Box.Replaced picture, Length x, BlockGeometry geometry, Length width)
    {
        AddLineForMarkers(picture.Style, x, width);
        var room = width - geometry.Margins.Horizontal - geometry.Edges.Horizontal;
        var size = ReplacedSize.Of(picture.Element, picture.Style, room);
        var open = _items.Count;
        var outer = size.Width + geometry.Edges.Horizontal;
        AddEdge(geometry.Edges.Top, x, isTop: true);
        AddItem(new VerticalItem(ItemKind.Atom, size.Height, Prices.Free, x + geometry.Edges.Left)
        {
            Fragment = new Fragment.Replaced(picture.Element, picture.Style, size),
            Element = picture.Element,
        });
        AddEdge(geometry.Edges.Bottom, x, isTop: false);
        if (Paints(picture.Style))
        {
            _spans.Add(new BoxSpan(picture.Element, picture.Style, x, outer, open, _items.Count));
        }
    }

    /// <summary>As wide as its lines side by side, and set into the width as the parent aligns its text.</summary>
    private void AddTurned(Box box, ComputedStyle parent, Length x, Length width)
    {
        var (fragment, size, notes) = TurnedBoxes.Place(context, box);
        var free = Length.Max(width - size.Width, Length.Zero);
        var offset = parent.TextAlign switch
        {
            TextAlign.Center => free.Share(1, 2),
            TextAlign.Right or TextAlign.End => free,
            _ => Length.Zero,
        };
        AddItem(new VerticalItem(ItemKind.Atom, size.Height, Prices.Free, x + offset)
        {
            Fragment = fragment,
            Element = box.Element,
            Notes = notes,
        });
    }

    /// <summary>Padding never parts from what it pads while another break is left.</summary>
    private void AddEdge(Length height, Length x, bool isTop)
    {
        if (height == Length.Zero)
        {
            return;
        }

        if (!isTop)
        {
            RaiseNext(Prices.Avoid);
        }

        AddItem(new VerticalItem(ItemKind.Edge, height, Prices.Free, x));
        RaiseNext(isTop ? Prices.Avoid : Prices.Free);
    }

    /// <summary>Room below the content up to the box's height; content that is taller than it makes the box taller.</summary>
    private void AddHeight(ComputedStyle style, BlockGeometry geometry, Length x, int contentStart, StyledElement element)
    {
        var extra = style.SizesBorderBox ? geometry.Edges.Vertical : Length.Zero;
        var wanted = Length.Max(Fixed(style.Height), Fixed(style.MinHeight)) - extra;
        if (wanted <= Length.Zero)
        {
            return;
        }

        // The last margin inside stays inside, since the box does not end with its content (CSS 2.2, 8.3.1).
        var content = ItemStretch.HeightFrom(_items, contentStart) + Length.Max(_gap.Height, Length.Zero);
        if (content > Length.Zero)
        {
            RaiseNext(Prices.Avoid);
        }

        if (wanted > content)
        {
            AddItem(new VerticalItem(ItemKind.Atom, wanted - content, Prices.Free, x) { Element = element });
        }
    }

    private static Length Fixed(Dimension dimension) =>
        dimension.Kind == DimensionKind.Length ? dimension.Length : Length.Zero;

    /// <summary>block-step-size: a gap that rounds the block's height, margins included, up to a multiple.</summary>
    private void AddStep(ComputedStyle style, Edges margins, int from)
    {
        if (style.BlockStepSize is not { } step || step <= Length.Zero)
        {
            return;
        }

        var height = (ItemStretch.HeightFrom(_items, from) + margins.Vertical).Raw;
        _gap.AddFixed(new Length((step.Raw - (height % step.Raw)) % step.Raw));
    }

    private void AddItem(VerticalItem item)
    {
        FlushGap();
        _items.Add(item with { Price = _priceOfNext });
        _priceOfNext = Prices.Free;
    }

    private void FlushGap()
    {
        if (_gap.Height != Length.Zero)
        {
            _items.Add(new VerticalItem(ItemKind.Gap, _gap.Height, Prices.None, Length.Zero));
        }

        _gap = default;
    }

    private void RaiseNext(byte price) => _priceOfNext = Math.Max(_priceOfNext, price);

    /// <summary>Two forced breaks with nothing between them are one.</summary>
    private void AddForcedBreak(BreakBetween side)
    {
        if (side == BreakBetween.Auto)
        {
            return;
        }

        if (_items.Count > 0 && _items[^1].Kind == ItemKind.ForcedBreak)
        {
            _items[^1] = _items[^1] with { Side = Breaks.StrongerOf(_items[^1].Side, side) };
            return;
        }

        FlushGap();
        _priceOfNext = Prices.Free;
        _items.Add(new VerticalItem(ItemKind.ForcedBreak, Length.Zero, Prices.Free, Length.Zero) { Side = side });
    }

    /// <summary>Only where a page begins can its number be set.</summary>
    private void NumberPage(Box box)
    {
        if (_items.Count > 0 && _items[^1].Kind == ItemKind.ForcedBreak && Breaks.PageNumberAt(box) is { } number)
        {
            _items[^1] = _items[^1] with { PageNumber = number };
        }
    }

    private void AddLineForMarkers(ComputedStyle style, Length x, Length width)
    {
        if (_markers.AreWaiting)
        {
            var element = _markers.FirstElement;
            var line = _markers.MakeLine(style, x, width);
            AddItem(new VerticalItem(ItemKind.Line, line.Size.Height, Prices.Free, x) { Fragment = line, Element = element });
        }
    }

    private static bool Paints(ComputedStyle style) =>
        !style.IsHidden && (!style.BackgroundColor.IsTransparent || style.BorderWidths != default);
}
