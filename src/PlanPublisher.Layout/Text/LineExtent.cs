using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Text;

/// <summary>How far a line reaches above and below its baseline while its content is added (CSS 2.2, 10.8).</summary>
internal struct LineExtent
{
    /// <summary>Starts with the strut: every line is at least as high as the paragraph's own font and line height.</summary>
    public LineExtent(FontMetrics metrics, Styles.ComputedStyle style) => (Above, Below) = metrics.InlineExtent(style);

    public Length Above { get; private set; }

    public Length Below { get; private set; }

    public readonly Length Height => Above + Below;

    /// <param name="shift">How far the content's baseline lies below the line's.</param>
    public void Include(Length above, Length below, Length shift)
    {
        Above = Length.Max(Above, above - shift);
        Below = Length.Max(Below, below + shift);
    }
}
