namespace PlanPublisher.Fonts.OpenType;

/// <summary>Reads the parts of a glyph that is made of other glyphs (OpenType 1.9.1, glyf, "Composite glyph description").</summary>
internal static class CompositeGlyph
{
    private const int ArgumentsAreWords = 0x0001;
    private const int ArgumentsAreOffsets = 0x0002;
    private const int HasScale = 0x0008;
    private const int HasMore = 0x0020;
    private const int HasTwoScales = 0x0040;
    private const int HasMatrix = 0x0080;

    public static bool IsComposite(FontTable description) => description.Length > 0 && description.Int16(0) < 0;

    public static List<GlyphPart> ReadParts(FontTable description)
    {
        var parts = new List<GlyphPart>();
        var at = 10;
        int flags;
        do
        {
            flags = description.UInt16(at);
            var glyph = description.UInt16(at + 2);
            var offset = ReadOffset(description, at + 4, flags);
            var matrixAt = at + 4 + ((flags & ArgumentsAreWords) != 0 ? 4 : 2);
            var (matrix, matrixLength) = ReadMatrix(description, matrixAt, flags);
            parts.Add(new GlyphPart(glyph, at + 2, matrix with { Dx = offset.X, Dy = offset.Y }));
            at = matrixAt + matrixLength;
        }
        while ((flags & HasMore) != 0);
        return parts;
    }

    private static (int X, int Y) ReadOffset(FontTable description, int at, int flags)
    {
        if ((flags & ArgumentsAreOffsets) == 0)
        {
            // Matching points of the two outlines: out of use since the nineties.
            throw new FontFormatException("a glyph is put together by matching points, which is not supported");
        }

        return (flags & ArgumentsAreWords) != 0
            ? (description.Int16(at), description.Int16(at + 2))
            : ((sbyte)description.Span(at, 2)[0], (sbyte)description.Span(at, 2)[1]);
    }

    private static (GlyphTransform Matrix, int Length) ReadMatrix(FontTable description, int at, int flags)
    {
        double Scale(int index) => description.Int16(at + (2 * index)) / 16_384.0;

        if ((flags & HasScale) != 0)
        {
            return (new GlyphTransform(Scale(0), 0, 0, Scale(0), 0, 0), 2);
        }

        if ((flags & HasTwoScales) != 0)
        {
            return (new GlyphTransform(Scale(0), 0, 0, Scale(1), 0, 0), 4);
        }

        return (flags & HasMatrix) != 0
            ? (new GlyphTransform(Scale(0), Scale(1), Scale(2), Scale(3), 0, 0), 8)
            : (GlyphTransform.Identity, 0);
    }
}
