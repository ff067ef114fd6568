using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Text;

/// <summary>Which places to break a paragraph is measured with, beyond those that it always has.</summary>
/// <param name="Hyphenates">Words are divided where their style says <c>hyphens: auto</c>.</param>
/// <param name="Widest">Words wider than this may break anywhere where their style allows it by <c>overflow-wrap</c>.</param>
internal readonly record struct MeasureOptions(bool Hyphenates, Length Widest)
{
    public static readonly MeasureOptions None = new(Hyphenates: false, Length.Unbounded);
}
