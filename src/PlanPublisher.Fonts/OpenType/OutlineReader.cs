using System.Collections.Immutable;

namespace PlanPublisher.Fonts.OpenType;

/// <summary>Reads a glyph's description into an outline; parts of composites are put in place.</summary>
/// <remarks>Follows OpenType 1.9.1, <c>glyf</c>. Hints are not followed.</remarks>
internal sealed class OutlineReader(GlyphTable glyphs)
{
    /// <summary>Composites of composites are rare; a damaged font may be made of itself.</summary>
    private const int DeepestNesting = 6;

    /// <summary>As many as <c>maxp</c> can count. Keeps a damaged font from filling memory.</summary>
    private const int MostSegments = 65_535;

    private readonly ImmutableArray<OutlineSegment>.Builder _segments = ImmutableArray.CreateBuilder<OutlineSegment>();

    public GlyphOutline Read(ushort glyph)
    {
        Append(glyph, [], 0);
        return _segments.Count == 0 ? GlyphOutline.Empty : new GlyphOutline(_segments.ToImmutable());
    }

    /// <param name="transforms">Innermost first.</param>
    private void Append(ushort glyph, ImmutableArray<GlyphTransform> transforms, int depth)
    {
        var description = glyphs.DescriptionOf(glyph);
        if (depth > DeepestNesting || _segments.Count > MostSegments)
        {
            throw new FontFormatException($"glyph {glyph} is made of too many parts");
        }

        if (CompositeGlyph.IsComposite(description))
        {
            foreach (var part in CompositeGlyph.ReadParts(description))
            {
                Append(part.Glyph, transforms.Insert(0, part.Transform), depth + 1);
            }
        }
        else if (description.Length > 0)
        {
            AppendContours(SimpleGlyph.ReadContours(description), transforms);
        }
    }

    private void AppendContours(List<ContourPoint[]> contours, ImmutableArray<GlyphTransform> transforms)
    {
        foreach (var contour in contours)
        {
            for (var i = 0; i < contour.Length; i++)
            {
                foreach (var transform in transforms)
                {
                    var (x, y) = transform.Apply(contour[i].X, contour[i].Y);
                    contour[i] = contour[i] with { X = x, Y = y };
                }
            }

            if (contour.Length > 1)
            {
                AppendContour(contour);
            }
        }
    }

    /// <summary>Between two control points in a row lies a point on the curve, half-way, that the font leaves out.</summary>
    private void AppendContour(ContourPoint[] points)
    {
        var whole = WithMiddlePoints(points);
        var first = whole.FindIndex(p => p.IsOnCurve);
        var start = whole[first].Place;
        _segments.Add(new(OutlineSegmentKind.MoveTo, default, start));
        for (var i = 1; i < whole.Count; i++)
        {
            var point = whole[(first + i) % whole.Count];
            if (point.IsOnCurve)
            {
                _segments.Add(new(OutlineSegmentKind.LineTo, default, point.Place));
                continue;
            }

            i++;
            _segments.Add(new(OutlineSegmentKind.CurveTo, point.Place, whole[(first + i) % whole.Count].Place));
        }

        _segments.Add(new(OutlineSegmentKind.Close, default, start));
    }

    /// <summary>The contour with the points it leaves out: no two control points follow each other.</summary>
    private static List<ContourPoint> WithMiddlePoints(ContourPoint[] points)
    {
        var whole = new List<ContourPoint>(2 * points.Length);
        var before = points[^1];
        foreach (var point in points)
        {
            if (!point.IsOnCurve && !before.IsOnCurve)
            {
                whole.Add(new ContourPoint((before.X + point.X) / 2, (before.Y + point.Y) / 2, IsOnCurve: true));
            }

            whole.Add(point);
            before = point;
        }

        return whole;
    }
}
