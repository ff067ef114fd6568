using System.Collections.Immutable;
using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Footnotes;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Flow;

/// <summary>A block's content in columns side by side (Multicol 1, 3 to 8).</summary>
/// <remarks>
/// Content that does not fit the page fills its columns to the foot. What is left on the last page is balanced, unless
/// <c>column-fill</c> says <c>auto</c>: the least height at which the columns take everything. A greater height never
/// takes less, so it is found by halves. Each column is filled like a page, so orphans and blocks that stay whole count.
/// Notes called in columns stand under all of them, so each column gives up the room of all notes. What spans all
/// columns is <see cref="ColumnSegments"/>'. Column rules are not supported.
/// </remarks>
internal sealed class ColumnSet : IPlaceable
{
    /// <summary>Each level balances the next one again and again, so time grows exponentially; columns further in are one.</summary>
    public const int DeepestNesting = 2;

    private readonly Box.Block _block;
    private readonly ComputedStyle _style;
    private readonly Length _width;
    private readonly int _count;
    private readonly Length _gap;
    private readonly VerticalList _list;
    private readonly bool _isBalanced;

    private ColumnSet(
        Box.Block block, ComputedStyle style, Length width, int count, Length gap, VerticalList list, Length leastHeight, bool isBalanced)
    {
        (_block, _style, _width, _count, _gap, _list, LeastHeight) = (block, style, width, count, gap, list, leastHeight);
        _isBalanced = isBalanced;
        FullHeight = isBalanced ? HeightOf(Balance(FlowBreak.Start, TotalHeight())) : TotalHeight();
    }

    public Length FullHeight { get; }

    public Length LeastHeight { get; }

    public NoteSet Notes => _list.Notes;

    public static bool IsOne(ComputedStyle style) => CountFor(style, Length.Unbounded) > 1;

    /// <param name="isBalanced">Set where something follows that spans all columns, whatever column-fill says (Multicol 1, 7).</param>
    public static ColumnSet LayOut(FlowContext context, Box.Block block, Length width, Length pageRoom, bool isBalanced)
    {
        var count = CountFor(block.Style, width);
        var gap = GapOf(block.Style, width);
        // What rounding leaves over stays free at the right of the last column.
        var columnWidth = new Length((width - (gap * (count - 1))).Raw / count);
        var list = VerticalListBuilder.Build(
            context with { ColumnDepth = context.ColumnDepth + 1 }, block, columnWidth, pageRoom);
        var style = context.Anonymous.Of(block.Style);
        var leastHeight = new FlowPlaceable(block, style, list, columnWidth).LeastHeight;
        return new ColumnSet(
            block, style, width, count, gap, list, leastHeight, isBalanced || block.Style.ColumnFill == ColumnFill.Balance);
    }

    public Placed Place(Space space, BreakToken? from)
    {
        var start = ((ColumnBreak?)from)?.At ?? FlowBreak.Start;
        var room = space with { Notes = null };
        var columns = Fill(start, room);
        // Fewer lines call no more notes, so the room kept for them only has to grow.
        for (var rounds = NotesOf(columns).Notes.Length; rounds > 0 && IsShortOfNotes(columns, room, space); rounds--)
        {
            room = room with { Height = RoomWith(NotesOf(columns), space) };
            columns = Fill(start, room);
        }

        // A block without content takes nothing either, but there is nothing left of it to wait for another page.
        if (columns[0].IsEmpty && _list.Items.Length > 0)
        {
            return new Placed(null, from, Length.Zero);
        }

        var height = HeightOf(columns);
        var rest = columns[^1].Next is { } next && _list.Items.Length > 0 ? new ColumnBreak(next) : null;
        var fragment = new Fragment.Box(_block.Element, _style, new Size(_width, height), OpenSides.None, Set(columns));
        return new Placed(fragment, rest, height, height > space.Height) { Notes = NotesOf(columns) };
    }

    /// <summary>Multicol 1, 3.4: a width without a count makes as many columns as there is room for.</summary>
    private static int CountFor(ComputedStyle style, Length width)
    {
        if (style.ColumnWidth.Kind != DimensionKind.Length || style.ColumnWidth.Length <= Length.Zero)
        {
            return Math.Max(style.ColumnCount, 1);
        }

        if (width >= Length.Unbounded)
        {
            return int.MaxValue;
        }

        var gap = GapOf(style, width);
        var fitting = (int)Math.Max(1, (width + gap).Raw / (style.ColumnWidth.Length + gap).Raw);
        return style.ColumnCount > 0 ? Math.Min(style.ColumnCount, fitting) : fitting;
    }

    /// <summary>A gap of <c>normal</c> is 1 em.</summary>
    private static Length GapOf(ComputedStyle style, Length width) => style.ColumnGap.Resolve(width, style.FontSize);

    private static NoteSet NotesOf(List<PageFill> columns) =>
        columns.Aggregate(NoteSet.Empty, (notes, column) => notes.With(column.Notes));

    private static bool IsShortOfNotes(List<PageFill> columns, Space room, Space space) =>
        !columns[0].IsEmpty && RoomWith(NotesOf(columns), space) < room.Height && !space.Holds(HeightOf(columns), NotesOf(columns));

    private static Length RoomWith(NoteSet notes, Space space) => space.Height - space.NeedOf(notes);

    private List<PageFill> Fill(FlowBreak start, Space room)
    {
        var columns = FillColumns(start, room);
        var isAll = !columns[0].IsEmpty && columns[^1].Next is null;
        return isAll && _isBalanced && Balance(start, room.Height) is { Count: > 0 } balanced ? balanced : columns;
    }

    private List<PageFill> FillColumns(FlowBreak start, Space space)
    {
        var columns = new List<PageFill>();
        for (FlowBreak? next = start; next is not null && columns.Count < _count;)
        {
            var fill = PageFiller.Fill(_list, next, space);
            columns.Add(fill);
            next = fill.IsEmpty || EndsPage(fill) ? null : fill.Next;
        }

        return columns;
    }

    /// <summary>A forced page break ends all columns of the page; a column break begins the next column.</summary>
    private bool EndsPage(PageFill column) =>
        column.Next is { IsForced: true, Item: > 0 } next && _list.Items[next.Item - 1].Side != BreakBetween.Column;

    /// <summary>The columns at the least height that takes all that is left; none if <paramref name="room"/> does not.</summary>
    private List<PageFill> Balance(FlowBreak start, Length room)
    {
        var (low, high) = (0L, room.Raw);
        List<PageFill> best = [];
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            var height = new Length(middle);
            var columns = FillColumns(start, new Space(height, height, AtTop: false));
            if (columns[^1].Next is null)
            {
                (best, high) = (columns, middle - 1);
            }
            else
            {
                low = middle + 1;
            }
        }

        return best;
    }

    private Length TotalHeight() => _list.Items.Aggregate(Length.Zero, (sum, item) => sum + Length.Max(item.Height, Length.Zero));

    private static Length HeightOf(List<PageFill> columns) =>
        columns.Aggregate(Length.Zero, (tallest, column) => Length.Max(tallest, column.Used));

    private ImmutableArray<PlacedFragment> Set(List<PageFill> columns)
    {
        var placed = ImmutableArray.CreateBuilder<PlacedFragment>();
        for (var i = 0; i < columns.Count; i++)
        {
            var columnX = new Point((_width + _gap).Share(i, _count), Length.Zero);
            foreach (var fragment in FragmentBuilder.Build(_list, columns[i]))
            {
                placed.Add(fragment with { At = fragment.At + columnX });
            }
        }

        return placed.ToImmutable();
    }

    private sealed record ColumnBreak(FlowBreak At) : BreakToken;
}
