using PlanPublisher.Fonts.OpenType;

namespace PlanPublisher.Fonts.Shaping;

/// <summary>Spaces of a set width (Unicode 16, 6.2 "Space Characters") for fonts that have no glyph for them.</summary>
/// <remarks>They are shown with the font's space, made as wide as the character says.</remarks>
internal static class TypographicSpaces
{
    /// <summary>The width in font units, or null for a character that is no such space.</summary>
    public static int? WidthOf(int codePoint, FontFace face)
    {
        var em = face.UnitsPerEm;
        return codePoint switch
        {
            0x2000 or 0x2002 => em / 2,
            0x2001 or 0x2003 => em,
            0x2004 => em / 3,
            0x2005 => em / 4,
            0x2006 => em / 6,
            0x2007 => face.AdvanceOf(face.GlyphOf('0')),
            0x2008 => face.AdvanceOf(face.GlyphOf('.')),
            0x2009 or 0x202F => em / 5,
            0x200A => em / 10,
            0x205F => em * 4 / 18,
            0x3000 => em,
            _ => null,
        };
    }
}
