using PlanPublisher.Layout.Footnotes;
using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Flow;

/// <summary>Takes from a vertical list what goes on the next page.</summary>
/// <remarks>
/// Fragmentation 3, 4 "Rules for Breaking". One pass, with one rule: a page ends at the latest break of the lowest
/// price. Chains of headings, orphans and blocks that stay whole need no code of their own, and nothing is ever moved
/// twice. At the top of a page the first item is taken whatever its height, so paging always ends.
/// A line that has no room for its notes is not taken; nothing of a note is placed before the page's end is known.
/// It places nothing but placeables; <see cref="FragmentBuilder"/> makes fragments of the result.
/// </remarks>
internal sealed class PageFiller
{
    private readonly VerticalList _list;
    private readonly Space _space;
    private readonly FlowBreak _from;
    private readonly int _first;
    private readonly List<PlacedPart> _parts = [];

    /// <summary>Height so far; <see cref="_content"/> is the same without gaps at its end.</summary>
    private Length _used;
    private Length _content;

    private Length _usedBeforeLastPart;

    /// <summary>The notes called in what was taken.</summary>
    private NoteSet _notes = NoteSet.Empty;
    private NoteSet _notesBeforeLastPart = NoteSet.Empty;

    /// <summary>Something stands on the page already.</summary>
    private bool _hasContent;
    private bool _overflows;

    private int _best = -1;
    private byte _bestPrice = Prices.None;
    private Length _bestUsed;
    private NoteSet _bestNotes = NoteSet.Empty;

    /// <summary>Set when the page ends inside a placeable, or where a break is forced.</summary>
    private FlowBreak? _next;

    private PageFiller(VerticalList list, FlowBreak start, Space space)
    {
        (_list, _from, _space) = (list, start, space);
        _first = FirstItem(list, start);
    }

    public static PageFill Fill(VerticalList list, FlowBreak start, Space space)
    {
        var filler = new PageFiller(list, start, space);
        return filler.Finish(filler.Take()) with { BeginsInside = start.Inner is not null };
    }

    /// <summary>Whether nothing is left that could stand on a page.</summary>
    public static bool IsAtEnd(VerticalList list, FlowBreak start)
    {
        var item = start.Item;
        while (start.Inner is null && item < list.Items.Length
            && list.Items[item].Kind is (ItemKind.Gap or ItemKind.ForcedBreak))
        {
            item++;
        }

        return item == list.Items.Length;
    }

    private static int FirstItem(VerticalList list, FlowBreak start)
    {
        var item = start.Item;
        while (!start.IsForced && start.Inner is null && item < list.Items.Length && list.Items[item].Kind == ItemKind.Gap)
        {
            item++;
        }

        return item;
    }

    /// <summary>Takes items until one does not fit. Returns the first that was not taken.</summary>
    private int Take()
    {
        for (var i = _first; i < _list.Items.Length; i++)
        {
            ref readonly var item = ref _list.Items[i];
            if (item.Kind == ItemKind.Gap)
            {
                _used += item.Height;
                continue;
            }

            if (item.Kind == ItemKind.ForcedBreak)
            {
                var after = new FlowBreak(i + 1, null, IsForced: true);
                if (_hasContent && !IsAtEnd(_list, after))
                {
                    _next = after;
                    return i;
                }

                _used = Length.Zero;
                continue;
            }

            Consider(i, item.Price);
            var isTaken = item.Placeable is null ? TakeWhole(item) : TakePlaceable(item, i);
            if (!isTaken)
            {
                return i;
            }

            if (_overflows || _next is not null)
            {
                return i + 1;
            }
        }

        return _list.Items.Length;
    }

    private void Consider(int item, byte price)
    {
        if (_hasContent && price <= _bestPrice)
        {
            (_best, _bestPrice, _bestUsed, _bestNotes) = (item, price, _content, _notes);
        }
    }

    private bool MustTake => !_hasContent && _space.AtTop;

    private bool TakeWhole(in VerticalItem item)
    {
        var needed = _used + item.Height;
        var notes = _notes.With(item.Notes ?? NoteSet.Empty);
        if (!_space.Holds(needed, notes) && !MustTake)
        {
            return false;
        }

        _overflows = needed > _space.Height;
        _used = _content = needed;
        _notes = notes;
        _hasContent = true;
        return true;
    }

    private bool TakePlaceable(in VerticalItem item, int index)
    {
        var placeable = item.Placeable!;
        var inner = InnerOf(index);
        var left = _space.Below(_used, _notes, MustTake);
        if (inner is null && !MustTake && !CanBegin(item, left))
        {
            return false;
        }

        var placed = placeable.Place(left, inner);
        if (placed.Fragment is null)
        {
            return false;
        }

        (_usedBeforeLastPart, _notesBeforeLastPart) = (_used, _notes);
        _parts.Add(new PlacedPart(index, placed));
        _used += placed.Used;
        _content = _used;
        _notes = _notes.With(placed.Notes);
        _hasContent = true;
        _overflows = placed.Overflows && placed.Rest is null && _used > _space.Height;
        _next = placed.Rest is null ? null : new FlowBreak(index, placed.Rest, IsForced: false);
        return true;
    }

    /// <summary>Where a placeable goes on that an earlier page has begun.</summary>
    private BreakToken? InnerOf(int index) => index == _from.Item ? _from.Inner : null;

    /// <summary>What no page can hold is not moved first: that would leave a hole and cut it all the same.</summary>
    private bool CanBegin(in VerticalItem item, in Space left)
    {
        var placeable = item.Placeable!;
        return item.StaysWhole && item.Height <= _space.FullHeight
            ? left.Holds(item.Height, placeable.Notes)
            : placeable.LeastHeight <= left.Height || placeable.LeastHeight > _space.FullHeight;
    }

    private PageFill Finish(int end)
    {
        if (_next is not null || _overflows)
        {
            var next = _next ?? FlowBreakAt(end);
            return new PageFill(_first, end, _parts, _content, next, _overflows) { Notes = _notes };
        }

        if (end == _list.Items.Length)
        {
            // What follows the content's end is its container's; its own last margin still belongs to it.
            var used = Length.Max(_content, Length.Min(_used, _space.Height));
            return new PageFill(_first, end, _parts, used, null, Overflows: false) { Notes = _notes };
        }

        if (RetreatIntoPlaceable() is { } retreat)
        {
            return retreat;
        }

        if (!_hasContent)
        {
            return new PageFill(_first, _first, _parts, Length.Zero, _from, Overflows: false);
        }

        _parts.RemoveAll(part => part.Item >= _best);
        var rest = new FlowBreak(_best, null, IsForced: false);
        return new PageFill(_first, _best, _parts, _bestUsed, rest, Overflows: false) { Notes = _bestNotes };
    }

    private FlowBreak? FlowBreakAt(int item)
    {
        var next = new FlowBreak(item, null, IsForced: false);
        return IsAtEnd(_list, next) ? null : next;
    }

    /// <summary>
    /// The break between two rows of a table costs nothing and may come later than the best break outside it: when what
    /// follows a whole table must stay with its end, the table gives up its last rows instead of moving as a whole.
    /// </summary>
    private PageFill? RetreatIntoPlaceable()
    {
        if (_parts.Count == 0)
        {
            return null;
        }

        var (index, placed) = _parts[^1];
        var item = _list.Items[index];
        if (item.StaysWhole || (_best > index && _bestPrice == Prices.Free))
        {
            return null;
        }

        var left = _space.Below(_usedBeforeLastPart, _notesBeforeLastPart, atTop: false);
        var need = left.Notes?.Spare is null ? left.NeedOf(placed.Notes) : Length.Zero;
        var shorter = item.Placeable!.Place(left with { Height = placed.Used + need - new Length(1) }, InnerOf(index));
        if (shorter.Fragment is null || shorter.Rest is null)
        {
            return null;
        }

        _parts[^1] = new PlacedPart(index, shorter);
        var used = _usedBeforeLastPart + shorter.Used;
        return new PageFill(_first, index + 1, _parts, used, new FlowBreak(index, shorter.Rest, IsForced: false), false)
        {
            Notes = _notesBeforeLastPart.With(shorter.Notes),
        };
    }
}
