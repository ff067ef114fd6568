using System.Collections.Immutable;
using PlanPublisher.Fonts.OpenType;
using PlanPublisher.Fonts.Shaping;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Images;
using PlanPublisher.Layout.Styles;
using PlanPublisher.Painting.Colour;

namespace PlanPublisher.Painting;

/// <summary>One thing to draw. The small closed set between layout and every output format.</summary>
/// <remarks>Places are from the page's top left corner, y down; a writer whose y runs up turns it once.</remarks>
/// <param name="Mark">What the drawing belongs to for readers who do not see it.</param>
public abstract record DisplayItem(ContentMark Mark)
{
    /// <summary>Nothing outside any of these areas is shown; empty for an item that is shown whole.</summary>
    /// <remarks>Items that are clipped alike share the areas, so that writers can tell by their identity.</remarks>
    public ImmutableArray<ClipArea> Clip { get; init; } = [];

    /// <summary>Solid black that is printed over what lies below, not in its place (ISO 32000-1, 8.6.7).</summary>
    public bool IsOverprinted { get; init; }

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
        DeviceColour Colour) : DisplayItem(Mark)
    {
        /// <summary>How a drawing turns, slants or stretches the text, in place of <see cref="Turn"/>; null where it does not.</summary>
        public LinearMap? Map { get; init; }
    }

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

    /// <summary>A picture of pixels.</summary>
    /// <param name="Origin">Where the top left corner of the stored pixels lies.</param>
    /// <param name="Map">From the unit square of the stored pixels, right and down, to points.</param>
    /// <param name="Ground">What shows through transparent pixels.</param>
    public sealed record Image(ContentMark Mark, Picture.Raster Picture, Point Origin, LinearMap Map, CssColor Ground) : DisplayItem(Mark);
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
