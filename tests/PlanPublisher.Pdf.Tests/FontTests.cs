using System.Buffers.Binary;
using PlanPublisher.Pdf.Tests.Documents;
using PlanPublisher.PdfReading.Contents;
using PlanPublisher.TestFonts;

namespace PlanPublisher.Pdf.Tests;

public sealed class FontTests
{
    [Fact]
    public void A_font_is_embedded_with_the_glyphs_in_use()
    {
        var font = ReadFont("<p>cab</p>");
        var glyphs = "abc".Select(letter => (int)ShippedFonts.SansRegular.GlyphOf(letter));

        Assert.EndsWith("+SourceSans3-Regular", font.Name, StringComparison.Ordinal);
        Assert.Equal(["a", "b", "c"], glyphs.Select(glyph => font.Unicode[glyph]));
        Assert.Equal(4, GlyphCount(font.Program));
    }

    [Fact]
    public void Widths_are_exact()
    {
        var font = ReadFont("<p>cab</p>");
        var glyph = ShippedFonts.SansRegular.GlyphOf('b');

        Assert.Equal(ShippedFonts.SansRegular.AdvanceOf(glyph) * 1000.0 / ShippedFonts.SansRegular.UnitsPerEm, font.Widths[glyph], 3);
    }

    [Fact]
    public void The_file_names_every_glyph_it_has_and_maps_its_code()
    {
        var font = ReadFont("<p>é</p>");
        var set = font.Descendant["FontDescriptor"]["CIDSet"].Data;
        var map = font.Descendant["CIDToGIDMap"].Data;

        // é is made of e and an accent, which come along.
        Assert.Equal(4, set.Sum(bits => int.PopCount(bits)));
        Assert.Equal([1, 2, 3], Enumerable.Range(0, map.Length / 2).Select(code => (map[code * 2] << 8) | map[(code * 2) + 1]).Where(glyph => glyph > 0).Order());
    }

    [Fact]
    public void The_order_of_use_does_not_change_a_font() =>
        Assert.Equal(ReadFont("<p>abc</p>").Program, ReadFont("<p>cba</p>").Program);

    [Fact]
    public void Fonts_with_other_glyphs_have_other_names() =>
        Assert.NotEqual(ReadFont("<p>abc</p>").Name, ReadFont("<p>abd</p>").Name);

    [Fact]
    public void A_no_break_space_does_not_take_the_meaning_of_every_space()
    {
        var page = TestDocument.From("<p>a\u00A0b c</p>").WriteAndRead().Pages[0];

        Assert.Equal("a\u00A0b c", page.Text);
        Assert.Equal(" ", page.Fonts["F0"].Unicode[ShippedFonts.SansRegular.GlyphOf(' ')]);
    }

    /// <summary>numGlyphs of the font file's maxp table (OpenType 1.9.1).</summary>
    private static int GlyphCount(byte[] font)
    {
        for (var record = 12; ; record += 16)
        {
            if (font.AsSpan(record, 4).SequenceEqual("maxp"u8))
            {
                var table = BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(record + 8));
                return BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(table + 4));
            }
        }
    }

    private static PdfFont ReadFont(string markup) => Assert.Single(TestDocument.From(markup).WriteAndRead().Fonts);
}
