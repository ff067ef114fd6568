using PlanPublisher.Layout.Footnotes;

namespace PlanPublisher.Layout.Flow;

/// <summary>Block flow written out flat: the nested blocks of one formatting context as a list of items.</summary>
/// <param name="Spans">Outer boxes before inner ones.</param>
internal sealed record VerticalList(VerticalItem[] Items, BoxSpan[] Spans)
{
    /// <summary>For each span the innermost one round it; -1 for none.</summary>
    private readonly int[] _parents = ParentsOf(Spans);

    /// <summary>All notes called in it.</summary>
    public NoteSet Notes => Items.Aggregate(
        NoteSet.Empty, (notes, item) => notes.With(item.Notes ?? item.Placeable?.Notes ?? NoteSet.Empty));

    /// <summary>The first span that opens after an item.</summary>
    public int FirstSpanAfter(int item)
    {
        var (low, high) = (0, Spans.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Spans[middle].Open <= item ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The spans that hold an item, outer ones first.</summary>
    public List<int> SpansRound(int item)
    {
        var spans = new List<int>();
        for (var i = FirstSpanAfter(item) - 1; i >= 0; i = _parents[i])
        {
            if (Spans[i].Close > item)
            {
                spans.Add(i);
            }
        }

        spans.Reverse();
        return spans;
    }

    private static int[] ParentsOf(BoxSpan[] spans)
    {
        var parents = new int[spans.Length];
        for (var i = 0; i < spans.Length; i++)
        {
            var parent = i - 1;
            while (parent >= 0 && spans[parent].Close < spans[i].Close)
            {
                parent = parents[parent];
            }

            parents[i] = parent;
        }

        return parents;
    }
}
