using PlanPublisher.Fonts;
using PlanPublisher.Fonts.Shaping;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Pages;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Text;

/// <summary>Finds fonts for styles and measures words, both from caches: measuring and painting read the same advances.</summary>
/// <remarks>Not for two threads at a time.</remarks>
internal sealed class TextSetter(IFontSource fonts, WordCache words, LayoutReporter reporter)
{
    private readonly Dictionary<ComputedStyle, TextFont> _fonts = new(ReferenceEqualityComparer.Instance);
    private readonly List<TextPiece> _pieces = [];

    /// <summary>How often a word was cut because the first font lacks a character of it.</summary>
    public int CutForOtherFonts { get; private set; }

    public FontMetrics MetricsOf(ComputedStyle style) => FontOf(style).Metrics;

    public TextFont FontOf(ComputedStyle style)
    {
        if (!_fonts.TryGetValue(style, out var font))
        {
            font = new TextFont(style, fonts, words);
            _fonts.Add(style, font);
        }

        return font;
    }

    /// <summary>A word without spaces, or one space.</summary>
    public Length WidthOf(TextFont font, ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
        {
            return Length.Zero;
        }

        if (IsWhole(font, word, out var shaped))
        {
            return font.Metrics.Scale(shaped.Width + (shaped.Glyphs.Length * (word[0] == ' ' ? font.PerSpace : font.PerGlyph)));
        }

        var width = Length.Zero;
        foreach (var piece in CutUp(font, word))
        {
            var part = piece.Shape(word);
            width += piece.Metrics.Scale(part.Width + (part.Glyphs.Length * Added(font, piece, font.PerGlyph)));
        }

        return width;
    }

    /// <summary>Whether the first face sets a word alone; if not, it is cut up.</summary>
    public static bool IsWhole(TextFont font, ReadOnlySpan<char> word, out ShapedWord shaped)
    {
        shaped = font.Words.Shape(word);
        return !shaped.HasMissingGlyph && font.Synthesis.IsNone;
    }

    /// <summary>The pieces of a word, until the next call.</summary>
    public List<TextPiece> CutUp(TextFont font, ReadOnlySpan<char> word)
    {
        CutForOtherFonts += font.Words.Shape(word).HasMissingGlyph ? 1 : 0;
        TextPieces.Cut(font, word, _pieces);
        return _pieces;
    }

    /// <summary>Spacing in font units of the first face as units of a piece's face at its size.</summary>
    public static int Added(TextFont font, in TextPiece piece, int units)
    {
        if (units == 0)
        {
            return 0;
        }

        var spacing = font.Metrics.Scale(units).Raw;
        return (int)(spacing * piece.Words.Face.UnitsPerEm / Math.Max(piece.Size.Raw, 1));
    }

    /// <summary>The width of a text with spaces in it: the sum of its words' and spaces' widths.</summary>
    public Length WidthOfText(TextFont font, ReadOnlySpan<char> text)
    {
        var width = Length.Zero;
        while (!text.IsEmpty)
        {
            var end = text.IndexOf(' ') is var space and >= 0 ? Math.Max(space, 1) : text.Length;
            width += WidthOf(font, text[..end]);
            text = text[end..];
        }

        return width;
    }

    /// <summary>Reports the characters of a word, or of words, that no font has.</summary>
    public void TellMissing(TextFont font, StyledElement element, ReadOnlySpan<char> word)
    {
        if (!font.Words.Shape(word).HasMissingGlyph)
        {
            return;
        }

        foreach (var rune in word.EnumerateRunes())
        {
            if (!WordShaper.CanShow(font.Metrics.Face, rune.Value) && font.FallbackFor(rune.Value) is null)
            {
                reporter.MissingCharacter(element, rune.Value, font.Asked());
            }
        }
    }
}
