using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Tables;

/// <summary>What was measured of a document's tables, for the next round of settling its page references.</summary>
/// <remarks>
/// A table that refers to no page, calls no note and holds no table has the same rows in each round; only where they
/// stand is another. Notes and inner tables belong to the round in which they were made.
/// </remarks>
internal sealed class MeasuredTables
{
    private readonly Dictionary<Box.Table, (Length Width, MeasuredTable Table)> _tables = new(ReferenceEqualityComparer.Instance);

    /// <returns>Null if the table has to be measured.</returns>
    public MeasuredTable? Find(Box.Table table, Length containingWidth) =>
        _tables.TryGetValue(table, out var known) && known.Width == containingWidth ? known.Table : null;

    public void Keep(MeasuredTable table, Length containingWidth)
    {
        if (IsTheSameInEachRound(table.Table))
        {
            _tables[table.Table] = (containingWidth, table);
        }
    }

    private static bool IsTheSameInEachRound(Box.Table table)
    {
        if (!IsTheSame(table.Caption) || !IsTheSame(table.ContinuedCaption))
        {
            return false;
        }

        foreach (var group in table.Grid.Groups)
        {
            foreach (var row in group.Rows)
            {
                foreach (var cell in row.Cells)
                {
                    if (!IsTheSame(cell.Content))
                    {
                        return false;
                    }
                }
            }
        }

        return true;
    }

    private static bool IsTheSame(Box? box) => box switch
    {
        Box.Block block => block.Children.All(IsTheSame),
        Box.Paragraph paragraph => paragraph.Content.Runs.All(IsTheSame),
        Box.Table => false,
        _ => true,
    };

    private static bool IsTheSame(InlineRun run) =>
        run.Kind != InlineRunKind.PageReference && run.Element.Style.Float != Float.Footnote;
}
