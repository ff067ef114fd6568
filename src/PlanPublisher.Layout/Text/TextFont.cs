using System.Collections.Immutable;
using PlanPublisher.Fonts;
using PlanPublisher.Fonts.OpenType;
using PlanPublisher.Fonts.Shaping;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Text;

/// <summary>What a style sets its text in: the first face that it matches, what stands in for that, and what is added to advances.</summary>
/// <remarks>Made once for each style. Not for two threads at a time.</remarks>
internal sealed class TextFont
{
    private readonly IFontSource _fonts;
    private readonly WordCache _words;
    private readonly Dictionary<int, FaceWords?> _fallbacks = [];
    private ImmutableArray<FontFace> _others;

    public TextFont(ComputedStyle style, IFontSource fonts, WordCache words)
    {
        (Style, _fonts, _words) = (style, fonts, words);
        var face = fonts.Match(style.FontFamily, style.FontWeight, style.IsItalic);
        Metrics = new FontMetrics(face, style.FontSize);
        Features = StyleFeatures.Of(style);
        Words = words.Of(face, Features);
        PerGlyph = InFontUnits(style.LetterSpacing);
        PerSpace = PerGlyph + InFontUnits(style.WordSpacing);
        Synthesis = Synthesis.For(style, face);
    }

    public ComputedStyle Style { get; }

    public FontMetrics Metrics { get; }

    public FontFeatures Features { get; }

    /// <summary>Of the first face.</summary>
    public FaceWords Words { get; }

    /// <summary>What letter-spacing adds to every advance, in font units of the first face.</summary>
    public int PerGlyph { get; }

    /// <summary>What letter-spacing and word-spacing add to a space.</summary>
    public int PerSpace { get; }

    public Synthesis Synthesis { get; }

    /// <summary>The first fallback that has a character; null if none has. Kept, because most texts lack few characters.</summary>
    public FaceWords? FallbackFor(int codePoint)
    {
        if (!_fallbacks.TryGetValue(codePoint, out var words))
        {
            var face = Others().FirstOrDefault(other => WordShaper.CanShow(other, codePoint));
            words = face is null ? null : _words.Of(face, Features);
            _fallbacks.Add(codePoint, words);
        }

        return words;
    }

    /// <summary>The fonts that a character is looked for in, for a message.</summary>
    public string Asked() =>
        string.Join(", ", Others().Prepend(Metrics.Face).Distinct().Select(face => face.PostScriptName));

    private ImmutableArray<FontFace> Others() =>
        _others = _others.IsDefault ? [.. _fonts.Fallbacks(Style.FontFamily, Style.FontWeight, Style.IsItalic)] : _others;

    private int InFontUnits(Length length) => length == Length.Zero
        ? 0
        : (int)Math.Clamp(length.Raw * Metrics.Face.UnitsPerEm / Math.Max(Metrics.Size.Raw, 1), -1_000_000, 1_000_000);
}
