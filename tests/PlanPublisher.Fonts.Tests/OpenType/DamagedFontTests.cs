using System.Buffers.Binary;
using System.Text;
using PlanPublisher.Fonts.OpenType;
using PlanPublisher.Fonts.Shaping;
using PlanPublisher.Fonts.Subsetting;
using PlanPublisher.TestFonts;

namespace PlanPublisher.Fonts.Tests.OpenType;

public class DamagedFontTests
{
    [Theory]
    [InlineData("", "the file has 0 bytes, too few for a font")]
    [InlineData("OTTO............", "the font has CFF outlines; only TrueType outlines ('glyf') can be embedded")]
    [InlineData("wOF2............", "the file is a web font; use the TrueType file (.ttf) that it was made from")]
    [InlineData("<!DOCTYPE html>", "the file is not a TrueType font")]
    public void A_file_that_is_no_TrueType_font_is_refused_with_the_reason(string content, string reason)
    {
        var problem = Assert.Throws<FontFormatException>(() => FontFace.Parse(Encoding.ASCII.GetBytes(content)));
        Assert.Equal(reason, problem.Message);
    }

    [Fact]
    public void A_variable_font_is_refused()
    {
        // Renaming a table that is not looked at makes the font say that it varies.
        var font = WithTableRenamed(ShippedFonts.Read("SourceSans3-Regular.ttf"), "GSUB", "fvar");
        var problem = Assert.Throws<FontFormatException>(() => FontFace.Parse(font));
        Assert.Equal("the font is a variable font; use one of its static instances", problem.Message);
    }

    [Theory]
    [InlineData(0x0002, false)]
    [InlineData(0x0100, false)]
    [InlineData(0x0200, false)]
    [InlineData(0x0004, true)]
    [InlineData(0x0008, true)]
    [InlineData(0x000A, true)]
    public void A_font_is_used_only_if_its_licence_bits_allow_embedding_a_part(int fsType, bool isAllowed)
    {
        var font = BoxFont.Bytes.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(font.AsSpan(TableAt(font, "OS/2") + 8), (ushort)fsType);
        var problem = Record.Exception(() => FontFace.Parse(font));
        Assert.Equal(isAllowed, problem is null);
        Assert.True(problem is null or FontFormatException);
    }

    [Theory]
    [InlineData("cmap")]
    [InlineData("glyf")]
    [InlineData("head")]
    [InlineData("hhea")]
    [InlineData("hmtx")]
    [InlineData("loca")]
    [InlineData("maxp")]
    [InlineData("name")]
    [InlineData("post")]
    public void A_font_without_a_table_it_needs_is_refused(string table)
    {
        var font = WithTableRenamed(BoxFont.Bytes.ToArray(), table, "none");
        var problem = Assert.Throws<FontFormatException>(() => FontFace.Parse(font));
        Assert.Equal($"the font has no '{table}' table", problem.Message);
    }

    [Theory]
    [InlineData("SourceSans3-Regular.ttf")]
    [InlineData("SourceSerif4-Regular.ttf")]
    public void A_font_cut_short_anywhere_is_refused(string name)
    {
        var font = ShippedFonts.Read(name);
        var cuts = TableBoundaries(font).SelectMany(b => new[] { b - 1, b, b + 1 }).Where(c => c > 0 && c < font.Length - 3);
        foreach (var cut in cuts)
        {
            Assert.Throws<FontFormatException>(() => FontFace.Parse(font.AsMemory(0, cut)));
        }
    }

    [Theory]
    [InlineData("SourceSans3-Regular.ttf", 150)]
    [InlineData("SourceSerif4-Regular.ttf", 150)]
    [InlineData("box", 1500)]
    public void A_font_with_changed_bytes_works_or_is_refused(string name, int rounds)
    {
        var font = name == "box" ? BoxFont.Bytes.ToArray() : ShippedFonts.Read(name);
        var random = new Random(20_261_121);
        for (var round = 0; round < rounds; round++)
        {
            var changed = (byte[])font.Clone();
            Change(changed, random);
            var problem = Record.Exception(() => UseAll(changed));
            Assert.True(problem is null or FontFormatException, $"round {round}: {problem}");
        }
    }

    /// <summary>Changes bytes near the beginning of tables, where the numbers stand that lead to others.</summary>
    private static void Change(byte[] font, Random random)
    {
        var boundaries = TableBoundaries(font).Where(b => b < font.Length).ToList();
        for (var i = random.Next(1, 12); i > 0; i--)
        {
            var at = boundaries[random.Next(boundaries.Count)] + random.Next(random.Next(2) == 0 ? 64 : 4096);
            font[Math.Min(at, font.Length - 1)] = random.Next(3) switch
            {
                0 => 0xFF,
                1 => 0,
                _ => (byte)random.Next(256),
            };
        }
    }

    private static void UseAll(byte[] bytes)
    {
        var face = FontFace.Parse(bytes);
        WordShaper.Shape(face, "AVÉToday’s £12");
        var glyphs = Enumerable.Range(0, Math.Min(face.GlyphCount, 400)).Select(g => (ushort)g).ToList();
        glyphs.ForEach(g => face.OutlineOf(g));
        FontSubsetter.Subset(face, glyphs);
    }

    private static SortedSet<int> TableBoundaries(byte[] font)
    {
        var boundaries = new SortedSet<int> { 12 };
        for (var entry = 12; entry < 12 + (16 * BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4))); entry += 16)
        {
            boundaries.Add(entry + 16);
            var start = (int)BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(entry + 8));
            boundaries.Add(start);
            boundaries.Add(start + (int)BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(entry + 12)));
        }

        return boundaries;
    }

    private static byte[] WithTableRenamed(byte[] font, string from, string to)
    {
        Encoding.ASCII.GetBytes(to).CopyTo(font, EntryAt(font, from));
        return font;
    }

    private static int TableAt(byte[] font, string tag) =>
        (int)BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(EntryAt(font, tag) + 8));

    private static int EntryAt(byte[] font, string tag)
    {
        var entry = 12;
        while (Encoding.ASCII.GetString(font, entry, 4) != tag)
        {
            entry += 16;
        }

        return entry;
    }
}
