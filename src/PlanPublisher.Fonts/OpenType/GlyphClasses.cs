namespace PlanPublisher.Fonts.OpenType;

/// <summary>Reads coverage and class definition tables into arrays by glyph (OpenType 1.9.1, "Common table formats").</summary>
internal static class GlyphClasses
{
    /// <summary>The coverage index of each glyph; -1 for a glyph that is not covered.</summary>
    public static int[] ReadCoverage(FontTable table, int glyphCount)
    {
        var indices = new int[glyphCount];
        Array.Fill(indices, -1);
        var count = table.UInt16(2);
        if (table.UInt16(0) == 1)
        {
            for (var i = 0; i < count; i++)
            {
                Set(indices, table.UInt16(4 + (2 * i)), i);
            }

            return indices;
        }

        ReadRanges(table, 2, (glyph, first, startIndex) => Set(indices, glyph, startIndex + glyph - first));
        return indices;
    }

    /// <summary>The covered glyphs, each with its coverage index.</summary>
    public static List<(ushort Glyph, int Index)> Covered(FontTable table, int glyphCount)
    {
        var covered = new List<(ushort Glyph, int Index)>();
        void Add(int glyph, int index)
        {
            if (glyph < glyphCount)
            {
                covered.Add(((ushort)glyph, index));
            }
        }

        if (table.UInt16(0) == 1)
        {
            var count = table.UInt16(2);
            for (var i = 0; i < count; i++)
            {
                Add(table.UInt16(4 + (2 * i)), i);
            }

            return covered;
        }

        ReadRanges(table, 2, (glyph, first, startIndex) => Add(glyph, startIndex + glyph - first));
        return covered;
    }

    /// <summary>The class of each glyph; 0 for a glyph that the table does not name.</summary>
    public static int[] ReadClasses(FontTable table, int glyphCount, int classCount)
    {
        var classes = new int[glyphCount];
        void Assign(int glyph, int value)
        {
            if (value >= classCount)
            {
                throw new FontFormatException($"the font's '{table.Tag}' table has a glyph in class {value} of {classCount}");
            }

            Set(classes, glyph, value);
        }

        if (table.UInt16(0) == 1)
        {
            var start = table.UInt16(2);
            for (var i = 0; i < table.UInt16(4); i++)
            {
                Assign(start + i, table.UInt16(6 + (2 * i)));
            }

            return classes;
        }

        ReadRanges(table, 2, (glyph, _, value) => Assign(glyph, value));
        return classes;
    }

    private static void ReadRanges(FontTable table, int countAt, Action<int, int, int> onGlyph)
    {
        var count = table.UInt16(countAt);
        var next = 0;
        for (var i = 0; i < count; i++)
        {
            var range = countAt + 2 + (6 * i);
            var (first, last, value) = (table.UInt16(range), table.UInt16(range + 2), table.UInt16(range + 4));
            if (first < next || last < first)
            {
                throw new FontFormatException($"the font's '{table.Tag}' table has glyph ranges out of order");
            }

            for (int glyph = first; glyph <= last; glyph++)
            {
                onGlyph(glyph, first, value);
            }

            next = last + 1;
        }
    }

    private static void Set(int[] byGlyph, int glyph, int value)
    {
        // Tables of shared sources name glyphs that a cut-down font no longer has.
        if (glyph < byGlyph.Length)
        {
            byGlyph[glyph] = value;
        }
    }
}
