using PlanPublisher.Fonts;
using PlanPublisher.Fonts.OpenType;
using PlanPublisher.Fonts.Shaping;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Text;

/// <summary>Finds faces for styles and shapes words, both from caches: measuring and painting read the same advances.</summary>
internal sealed class TextSetter(IFontSource fonts, WordCache words)
{
    private readonly Dictionary<ComputedStyle, FontMetrics> _metrics = new(ReferenceEqualityComparer.Instance);

    public FontMetrics MetricsOf(ComputedStyle style)
    {
        if (!_metrics.TryGetValue(style, out var metrics))
        {
            metrics = new FontMetrics(fonts.Match(style.FontFamily, style.FontWeight, style.IsItalic), style.FontSize);
            _metrics.Add(style, metrics);
        }

        return metrics;
    }

    public ShapedWord Shape(FontFace face, ReadOnlySpan<char> word) => words.Shape(face, word);

    public Length WidthOf(FontMetrics metrics, ReadOnlySpan<char> word) =>
        word.IsEmpty ? Length.Zero : metrics.Scale(words.Shape(metrics.Face, word).Width);

    /// <summary>The width of a text with spaces in it: the sum of its words' and spaces' widths.</summary>
    public Length WidthOfText(FontMetrics metrics, ReadOnlySpan<char> text)
    {
        var width = Length.Zero;
        while (!text.IsEmpty)
        {
            var end = text.IndexOf(' ') is var space and >= 0 ? Math.Max(space, 1) : text.Length;
            width += WidthOf(metrics, text[..end]);
            text = text[end..];
        }

        return width;
    }
}
