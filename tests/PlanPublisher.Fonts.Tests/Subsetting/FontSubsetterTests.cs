using System.Buffers.Binary;
using PlanPublisher.Fonts.OpenType;
using PlanPublisher.Fonts.Subsetting;
using PlanPublisher.TestFonts;

namespace PlanPublisher.Fonts.Tests.Subsetting;

public class FontSubsetterTests
{
    private const string Text = "Policing Plan: 2026–27, £1.5m “résumé” Ö";

    [Fact]
    public void A_web_font_reads_back_with_the_same_outlines_advances_and_kerning()
    {
        var face = ShippedFonts.SerifRegular;
        var subset = FontFace.Parse(FontSubsetter.SubsetForWeb(face, Text.Select(c => (int)c)));
        Assert.True(subset.GlyphCount < 60);
        Assert.Equal(face.PostScriptName, subset.PostScriptName);
        foreach (var character in Text)
        {
            var (old, now) = (face.GlyphOf(character), subset.GlyphOf(character));
            Assert.Equal(face.AdvanceOf(old), subset.AdvanceOf(now));
            Assert.Equal(face.OutlineOf(old).Segments.AsEnumerable(), subset.OutlineOf(now).Segments);
            Assert.All(Text, right => Assert.Equal(
                face.KerningBetween(old, face.GlyphOf(right)),
                subset.KerningBetween(now, subset.GlyphOf(right))));
        }
    }

    [Fact]
    public void A_web_font_leaves_out_characters_that_the_face_lacks()
    {
        var subset = FontFace.Parse(FontSubsetter.SubsetForWeb(BoxFont.Face, ['A', '漢']));
        Assert.Equal(2, subset.GlyphCount);
        Assert.Equal(0, subset.GlyphOf('漢'));
    }

    [Fact]
    public void Glyphs_are_numbered_by_the_set_alone()
    {
        var face = ShippedFonts.SansRegular;
        var glyphs = Text.Select(c => face.GlyphOf(c)).ToList();
        var subset = FontSubsetter.Subset(face, glyphs);
        glyphs.Reverse();
        var again = FontSubsetter.Subset(face, [.. glyphs, .. glyphs]);
        Assert.Equal(subset.Glyphs.AsEnumerable(), again.Glyphs);
        Assert.True(subset.Data.Span.SequenceEqual(again.Data.Span));
        Assert.Equal(0, subset.Glyphs[0]);
        Assert.Equal(subset.Glyphs.Order(), subset.Glyphs.AsEnumerable());
    }

    [Fact]
    public void The_parts_of_an_accented_letter_come_along()
    {
        var face = ShippedFonts.SerifRegular;
        var subset = FontSubsetter.Subset(face, [face.GlyphOf('é')]);
        Assert.Contains(face.GlyphOf('é'), subset.Glyphs);
        Assert.Contains(face.GlyphOf('e'), subset.Glyphs);
        Assert.InRange(subset.Glyphs.Length, 4, 6);
    }

    [Fact]
    public void All_checksums_are_right()
    {
        var face = ShippedFonts.SansRegular;
        var font = FontSubsetter.Subset(face, [.. Text.Select(c => face.GlyphOf(c))]).Data.ToArray();
        Assert.Equal(0xB1B0_AFBAu, Sum(font));
        for (var entry = 12; entry < 12 + (16 * BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4))); entry += 16)
        {
            var start = BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(entry + 8));
            var length = BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(entry + 12));
            var table = font[start..(start + ((length + 3) & ~3))];
            if (font.AsSpan(entry, 4).SequenceEqual("head"u8))
            {
                table.AsSpan(8, 4).Clear();
            }

            Assert.Equal(BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(entry + 4)), Sum(table));
        }
    }

    private static uint Sum(byte[] bytes)
    {
        var sum = 0u;
        for (var i = 0; i < bytes.Length; i += 4)
        {
            sum += BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(i));
        }

        return sum;
    }
}
