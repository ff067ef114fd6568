using PlanPublisher.Fonts.OpenType;
using PlanPublisher.TestFonts;

namespace PlanPublisher.Fonts.Tests.OpenType;

public class GlyphOutlineTests
{
    [Fact]
    public void A_box_is_four_corners()
    {
        var outline = BoxFont.Face.OutlineOf(BoxFont.Face.GlyphOf('A'));
        Assert.Equal("M50,-150 L50,750 L950,750 L950,-150 Z", Describe(outline));
    }

    [Fact]
    public void A_space_has_no_outline() =>
        Assert.Empty(BoxFont.Face.OutlineOf(BoxFont.Face.GlyphOf(' ')).Segments);

    [Theory]
    [InlineData("A")]
    [InlineData("g")]
    [InlineData("é")]
    [InlineData("€")]
    public void An_outline_fills_the_box_that_the_font_gives(string character)
    {
        var face = ShippedFonts.SerifRegular;
        var glyph = face.GlyphOf(character[0]);
        var bounds = face.Glyphs.BoundsOf(glyph)!.Value;
        var ends = face.OutlineOf(glyph).Segments.Select(s => s.To).ToList();

        // Fonts have points at the extremes of their curves, so the ends alone reach the box.
        Assert.Equal(bounds.XMin, ends.Min(p => p.X), tolerance: 1);
        Assert.Equal(bounds.XMax, ends.Max(p => p.X), tolerance: 1);
        Assert.Equal(bounds.YMin, ends.Min(p => p.Y), tolerance: 1);
        Assert.Equal(bounds.YMax, ends.Max(p => p.Y), tolerance: 1);
    }

    [Fact]
    public void A_letter_with_an_accent_holds_the_outline_of_the_letter()
    {
        var face = ShippedFonts.SerifRegular;
        var letter = Describe(face.OutlineOf(face.GlyphOf('e')));
        Assert.Contains(letter, Describe(face.OutlineOf(face.GlyphOf('é'))), StringComparison.Ordinal);
    }

    private static string Describe(GlyphOutline outline) => string.Join(' ', outline.Segments.Select(s => s.Kind switch
    {
        OutlineSegmentKind.MoveTo => FormattableString.Invariant($"M{s.To.X},{s.To.Y}"),
        OutlineSegmentKind.LineTo => FormattableString.Invariant($"L{s.To.X},{s.To.Y}"),
        OutlineSegmentKind.CurveTo => FormattableString.Invariant($"Q{s.Control.X},{s.Control.Y} {s.To.X},{s.To.Y}"),
        _ => "Z",
    }));
}
