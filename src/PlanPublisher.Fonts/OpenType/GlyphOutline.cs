using System.Collections.Immutable;

namespace PlanPublisher.Fonts.OpenType;

/// <summary>The shape of a glyph: closed contours of lines and quadratic curves, in font units, y up.</summary>
/// <remarks>Filled by the non-zero winding rule. A space has no segments.</remarks>
public sealed record GlyphOutline(ImmutableArray<OutlineSegment> Segments)
{
    public static readonly GlyphOutline Empty = new([]);
}

/// <summary>A piece of a contour. <paramref name="Control"/> counts for curves only.</summary>
public readonly record struct OutlineSegment(OutlineSegmentKind Kind, OutlinePoint Control, OutlinePoint To);

/// <summary>A place in font units; a fraction only where a part of a glyph is scaled.</summary>
public readonly record struct OutlinePoint(double X, double Y);

/// <summary>What an <see cref="OutlineSegment"/> does.</summary>
public enum OutlineSegmentKind
{
    MoveTo,
    LineTo,
    CurveTo,
    Close,
}
