using System.Collections.Immutable;
using PlanPublisher.Fonts;
using PlanPublisher.Fonts.OpenType;
using PlanPublisher.Fonts.Shaping;

namespace PlanPublisher.Painting.Svg;

/// <summary>Characters that are set in one go.</summary>
/// <param name="UnitSize">Of one font unit, in user units.</param>
/// <param name="Width">In user units, the shift before it included.</param>
internal sealed record TextPiece(
    string Text, TextCharacter First, FontFace Face, ImmutableArray<ShapedGlyph> Glyphs, double UnitSize, double Width)
{
    public DrawingStyle Style => First.Style;

    public static TextPiece Shape(string text, TextCharacter first, IFontSource fonts)
    {
        var style = first.Style;
        FontFace face;
        // Pages may be painted side by side, and whoever finds fonts keeps what it found.
        lock (fonts)
        {
            face = fonts.Match(style.FontFamily, style.FontWeight, style.IsItalic);
        }

        var glyphs = ImmutableArray.CreateBuilder<ShapedGlyph>(text.Length);
        var units = 0L;
        for (var at = 0; at < text.Length;)
        {
            var length = text.IndexOf(' ', at) is var space and >= 0 ? Math.Max(space - at, 1) : text.Length - at;
            var word = WordShaper.Shape(face, text.AsSpan(at, length));
            glyphs.AddRange(word.Glyphs.Select(glyph => glyph with { TextStart = glyph.TextStart + at }));
            units += word.Width;
            at += length;
        }

        var unitSize = style.FontSize / face.UnitsPerEm;
        return new TextPiece(text, first, face, glyphs.DrainToImmutable(), unitSize, (units * unitSize) + first.ShiftX);
    }
}
