namespace PlanPublisher.Fonts.OpenType;

/// <summary>Reads the points of a glyph that is not made of others (OpenType 1.9.1, glyf, "Simple glyph description").</summary>
internal static class SimpleGlyph
{
    private const int OnCurve = 0x01;
    private const int Repeats = 0x08;

    public static List<ContourPoint[]> ReadContours(FontTable description)
    {
        var contourCount = description.Int16(0);
        var ends = new int[contourCount];
        for (var i = 0; i < contourCount; i++)
        {
            ends[i] = description.UInt16(10 + (2 * i));
            if (i > 0 && ends[i] < ends[i - 1])
            {
                throw new FontFormatException("the contours of a glyph are out of order");
            }
        }

        var pointCount = contourCount == 0 ? 0 : ends[^1] + 1;
        var instructionsAt = 10 + (2 * contourCount);
        var points = pointCount == 0
            ? []
            : ReadPoints(description, instructionsAt + 2 + description.UInt16(instructionsAt), pointCount);
        return Split(points, ends);
    }

    private static ContourPoint[] ReadPoints(FontTable description, int at, int count)
    {
        var flags = ReadFlags(description, ref at, count);
        var xs = ReadCoordinates(description, ref at, flags, isShort: 0x02, isSameOrPositive: 0x10);
        var ys = ReadCoordinates(description, ref at, flags, isShort: 0x04, isSameOrPositive: 0x20);
        var points = new ContourPoint[count];
        for (var i = 0; i < count; i++)
        {
            points[i] = new ContourPoint(xs[i], ys[i], (flags[i] & OnCurve) != 0);
        }

        return points;
    }

    private static byte[] ReadFlags(FontTable description, ref int at, int count)
    {
        var flags = new byte[count];
        var repeats = 0;
        for (var i = 0; i < count; i++)
        {
            if (repeats > 0)
            {
                flags[i] = flags[i - 1];
                repeats--;
                continue;
            }

            flags[i] = description.Span(at++, 1)[0];
            if ((flags[i] & Repeats) != 0)
            {
                repeats = description.Span(at++, 1)[0];
            }
        }

        return flags;
    }

    /// <summary>Each is the distance from the one before; a short one has its sign in the flag, a missing one is 0.</summary>
    private static int[] ReadCoordinates(FontTable description, ref int at, byte[] flags, int isShort, int isSameOrPositive)
    {
        var coordinates = new int[flags.Length];
        var value = 0;
        for (var i = 0; i < flags.Length; i++)
        {
            var hasBit = (flags[i] & isSameOrPositive) != 0;
            if ((flags[i] & isShort) != 0)
            {
                int distance = description.Span(at++, 1)[0];
                value += hasBit ? distance : -distance;
            }
            else if (!hasBit)
            {
                value += description.Int16(at);
                at += 2;
            }

            coordinates[i] = value;
        }

        return coordinates;
    }

    private static List<ContourPoint[]> Split(ContourPoint[] points, int[] ends)
    {
        var contours = new List<ContourPoint[]>(ends.Length);
        var start = 0;
        foreach (var end in ends)
        {
            contours.Add(points[start..(end + 1)]);
            start = end + 1;
        }

        return contours;
    }
}
