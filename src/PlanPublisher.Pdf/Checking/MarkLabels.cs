using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Pdf.Checking;

/// <summary>Says which marks of a drawing have a label of their own.</summary>
/// <remarks>
/// A label is for the mark that it stands at, or in whose row it stands. One that stands so for marks of both kinds, as a
/// period under two bars or before a bar in two parts, is nobody's own.
/// </remarks>
internal static class MarkLabels
{
    /// <summary>The farthest that a label stands from its mark.</summary>
    private static readonly Length Near = Length.FromPoints(14);

    /// <summary>How much nearer it must be to its mark than to one of the other kind.</summary>
    private static readonly Length Nearer = Length.FromPoints(2);

    /// <param name="kinds">Of each mark, which of the two kinds it is.</param>
    /// <returns>The numbers of the marks with a label.</returns>
    public static HashSet<int> Of(List<GreyMark> marks, List<int> kinds, List<Rect> labels)
    {
        var known = new HashSet<int>();
        foreach (var label in labels)
        {
            var candidates = Enumerable.Range(0, marks.Count).Where(mark => Stands(label, marks[mark].Bounds)).ToList();
            if (candidates.Count == 0)
            {
                continue;
            }

            var nearest = candidates.MinBy(mark => Gap(label, marks[mark].Bounds).Raw);
            var gap = Gap(label, marks[nearest].Bounds) + Nearer;
            if (candidates.TrueForAll(mark => kinds[mark] == kinds[nearest] || (Gap(label, marks[mark].Bounds) > gap && !IsInRow(label, marks[mark].Bounds))))
            {
                known.UnionWith(candidates.Where(mark => kinds[mark] == kinds[nearest]));
            }
        }

        return known;
    }

    private static bool Stands(Rect label, Rect mark) => Gap(label, mark) <= Near || IsInRow(label, mark);

    private static bool IsInRow(Rect label, Rect mark)
    {
        var middle = label.Y + label.Height.Share(1, 2);
        return mark.Y <= middle && middle <= mark.Bottom;
    }

    /// <summary>The longer of the gaps across and down; none where they overlap.</summary>
    private static Length Gap(Rect one, Rect other)
    {
        var across = Length.Max(one.X, other.X) - Length.Min(one.Right, other.Right);
        var down = Length.Max(one.Y, other.Y) - Length.Min(one.Bottom, other.Bottom);
        return Length.Max(Length.Zero, Length.Max(across, down));
    }
}
