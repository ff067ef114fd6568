using System.Collections.Immutable;
using PlanPublisher.Layout.Flow;

namespace PlanPublisher.Layout.Tables;

/// <summary>Where a table goes on at the next page.</summary>
/// <param name="Row">The first row that is not done.</param>
/// <param name="IsRowCut">That row has a part on a page before.</param>
/// <param name="Open">The cells that were begun and go on, by number.</param>
internal sealed record TableBreak(int Row, bool IsRowCut, ImmutableArray<OpenCell> Open) : BreakToken
{
    public OpenCell? Find(int cell)
    {
        foreach (var open in Open)
        {
            if (open.Cell == cell)
            {
                return open;
            }
        }

        return null;
    }

    // The arrays' own equality is that of references, and then no two page states would ever be equal.
    public bool Equals(TableBreak? other) =>
        other is not null
        && Row == other.Row
        && IsRowCut == other.IsRowCut
        && Open.AsSpan().SequenceEqual(other.Open.AsSpan());

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(Row);
        hash.Add(IsRowCut);
        foreach (var open in Open)
        {
            hash.Add(open);
        }

        return hash.ToHashCode();
    }
}

/// <summary>A cell whose box goes on at the next page.</summary>
/// <param name="Cell">Its number in the table.</param>
/// <param name="IsFinished">All of its content is placed; only its ground and borders go on.</param>
/// <param name="Next">Where its content goes on; null if none of it is placed yet, or all.</param>
internal sealed record OpenCell(int Cell, bool IsFinished, BreakToken? Next);
