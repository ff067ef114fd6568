using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Tables;

/// <summary>What a page break before a row costs (Fragmentation 3, 3 and 4).</summary>
/// <remarks>
/// A row group with <c>break-inside: avoid</c> is kept whole only if a page can hold it: moving a taller one would leave
/// a hole and cut it all the same. <c>break-after: avoid</c> on a cell counts for its row, since style sheets mark the
/// heading cell of a group row.
/// </remarks>
internal sealed class BreakPrices(GridMap grid, RowMeasurer measurer, Length gap)
{
    private readonly Dictionary<int, (Length Room, bool Fits)> _groups = [];

    /// <param name="pageRoom">What an empty page has for rows.</param>
    public BreakPrice Before(int row, Length pageRoom)
    {
        var (previous, next) = (grid.Rows[row - 1], grid.Rows[row]);
        var isBetweenGroups = next.IsFirstOfGroup;
        if (IsForced(previous.Row.Style.BreakAfter) || IsForced(next.Row.Style.BreakBefore)
            || (isBetweenGroups && (IsForced(previous.Group.Style.BreakAfter) || IsForced(next.Group.Style.BreakBefore))))
        {
            return BreakPrice.Forced;
        }

        if (KeepsWithNext(previous) || IsAvoid(next.Row.Style.BreakBefore))
        {
            return BreakPrice.Avoid;
        }

        var isAvoided = isBetweenGroups
            ? IsAvoid(previous.Group.Style.BreakAfter) || IsAvoid(next.Group.Style.BreakBefore)
            : next.Group.Style.BreakInside != BreakInside.Auto && GroupFits(row, pageRoom);
        return isAvoided ? BreakPrice.Avoid : BreakPrice.Free;
    }

    private static bool KeepsWithNext(GridRow row)
    {
        if (IsAvoid(row.Row.Style.BreakAfter))
        {
            return true;
        }

        foreach (var cell in row.Row.Cells)
        {
            if (IsAvoid(cell.Content.Style.BreakAfter))
            {
                return true;
            }
        }

        return false;
    }

    private bool GroupFits(int row, Length pageRoom)
    {
        var index = grid.Rows[row].GroupIndex;
        if (!_groups.TryGetValue(index, out var known) || known.Room != pageRoom)
        {
            known = _groups[index] = (pageRoom, MeasureGroup(row, pageRoom));
        }

        return known.Fits;
    }

    /// <summary>Stops at the first row that no longer fits: a group of ten thousand rows is not measured for this.</summary>
    private bool MeasureGroup(int row, Length pageRoom)
    {
        var first = row;
        while (!grid.Rows[first].IsFirstOfGroup)
        {
            first--;
        }

        var stack = new RowStack(grid, measurer, gap, start: null, first);
        var end = first + grid.Rows[first].Group.Rows.Length;
        while (stack.End < end && stack.Height <= pageRoom)
        {
            stack.Add(stack.NeedOfNext());
        }

        return stack.Height <= pageRoom;
    }

    private static bool IsAvoid(BreakBetween value) => value is BreakBetween.Avoid or BreakBetween.AvoidPage;

    /// <summary>Which side the page is on is not the table's to choose: left and right mean any page.</summary>
    private static bool IsForced(BreakBetween value) =>
        value is BreakBetween.Page or BreakBetween.Left or BreakBetween.Right or BreakBetween.Recto or BreakBetween.Verso;
}
