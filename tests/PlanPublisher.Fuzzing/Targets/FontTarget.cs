using PlanPublisher.Fonts.OpenType;
using PlanPublisher.Fonts.Shaping;
using PlanPublisher.Fonts.Subsetting;
using PlanPublisher.TestFonts;

namespace PlanPublisher.Fuzzing.Targets;

/// <summary>Font files: read, described, asked for words, outlines and subsets.</summary>
public sealed class FontTarget : IFuzzTarget
{
    private const string Words = "AVATAR Tofu fiddle 1,234.50 “ÄÖÜ”";

    public string Name => "fonts";

    public IReadOnlyList<byte[]> Corpus(string repository) =>
        [.. ShippedFonts.Names.Select(ShippedFonts.Read), BoxFont.Bytes.ToArray()];

    public void Run(byte[] input)
    {
        using var stream = new MemoryStream(input);
        _ = FontDescription.Read(stream);
        try
        {
            var face = FontFace.Parse(input);
            var shaped = WordShaper.Shape(face, Words);
            var glyphs = shaped.Glyphs.Select(glyph => glyph.Glyph).Distinct().ToList();
            foreach (var glyph in glyphs)
            {
                _ = face.OutlineOf(glyph);
            }

            _ = FontSubsetter.Subset(face, glyphs);
            _ = FontSubsetter.SubsetForWeb(face, Words.Select(letter => (int)letter));
        }
        catch (FontFormatException)
        {
            // What a damaged font is answered with.
        }
    }
}
