using System.Collections.Immutable;
using PlanPublisher.Fonts.OpenType;
using PlanPublisher.Fonts.Shaping;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Painting.Colour;

namespace PlanPublisher.Painting;

/// <summary>One thing to draw. The small closed set between layout and every output format.</summary>
/// <remarks>Places are from the page's top left corner, y down; a writer whose y runs up turns it once.</remarks>
/// <param name="Mark">What the drawing belongs to for readers who do not see it.</param>
public abstract record DisplayItem(ContentMark Mark)
{
    /// <summary>Glyphs on one baseline.</summary>
    /// <param name="Origin">Where the baseline begins.</param>
    /// <param name="Run">In visual order; advances are in font units and include kerning.</param>
    /// <param name="Characters">What the glyphs stand for, spaces included.</param>
    /// <param name="WordSpacing">Added after each space (U+0020).</param>
    /// <param name="Turn">Which way the baseline runs.</param>
    public sealed record Glyphs(
        ContentMark Mark,
        FontFace Font,
        Length FontSize,
        Point Origin,
        ImmutableArray<ShapedGlyph> Run,
        string Characters,
        Length WordSpacing,
        TextTurn Turn,
        DeviceColour Colour) : DisplayItem(Mark);

    public sealed record Rectangle(ContentMark Mark, Rect Area, DeviceColour Fill) : DisplayItem(Mark);

    /// <summary>A straight stroke. <paramref name="Dash"/> holds on and off lengths; empty is a whole line.</summary>
    public sealed record Line(
        ContentMark Mark,
        Point From,
        Point To,
        Length Width,
        ImmutableArray<Length> Dash,
        DeviceColour Colour) : DisplayItem(Mark);

    /// <summary>A path of lines and curves, filled, stroked or both.</summary>
    public sealed record Path(
        ContentMark Mark,
        ImmutableArray<PathSegment> Segments,
        DeviceColour? Fill,
        bool FillsEvenOdd,
        PathStroke? Stroke) : DisplayItem(Mark);
}

/// <summary>Which way a baseline runs on the page.</summary>
public enum TextTurn
{
    /// <summary>To the right.</summary>
    None,

    /// <summary>Upwards: sideways-lr.</summary>
    Up,

    /// <summary>Downwards: sideways-rl and vertical-rl.</summary>
    Down,
}

/// <summary>A piece of a path; control points are absolute.</summary>
public readonly record struct PathSegment(PathSegmentKind Kind, Point Control1, Point Control2, Point To);

/// <summary>What a <see cref="PathSegment"/> does.</summary>
public enum PathSegmentKind
{
    MoveTo,
    LineTo,
    CurveTo,
    Close,
}

/// <summary>How a path is stroked.</summary>
public sealed record PathStroke(Length Width, ImmutableArray<Length> Dash, DeviceColour Colour);
