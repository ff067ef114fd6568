using System.Collections.Immutable;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;
using PlanPublisher.Painting.Colour;

namespace PlanPublisher.Painting.Svg;

/// <summary>Takes what a drawing paints: keeps it inside the drawing's area and lays what is half transparent on its ground.</summary>
/// <remarks>
/// Files for the press and for archives are flat. A half-transparent colour is mixed with what lies under it, which is
/// known where that is the drawing's ground or one rectangle of a flat colour; elsewhere the ground is taken, and told.
/// </remarks>
/// <param name="area">Of the drawing on the page.</param>
/// <param name="ground">The background that the drawing stands on.</param>
internal sealed class DrawingCanvas(PageCanvas canvas, ContentMark mark, Rect area, CssColor ground)
{
    /// <summary>So far back is looked for what lies under a half-transparent shape.</summary>
    private const int Memory = 1_000;

    private readonly ImmutableArray<ClipArea> _edge = [ClipAreas.Of(area)];
    private readonly List<(Rect Bounds, CssColor? Flat)> _painted = [];

    public ContentMark Mark => mark;

    public DeviceColour Map(CssColor colour) => canvas.Map(colour);

    /// <summary>The colour as it looks over what is painted within the bounds so far.</summary>
    public CssColor Flatten(CssColor colour, double alpha, Rect bounds, Action reportUnknownGround)
    {
        if (alpha >= 1)
        {
            return colour;
        }

        var under = GroundOf(bounds);
        if (under is null)
        {
            reportUnknownGround();
        }

        return Mix(under ?? ground, colour, alpha);
    }

    /// <param name="bounds">Of what is painted.</param>
    /// <param name="flat">The one colour that now covers all of the bounds; null if it does not.</param>
    public void Add(DisplayItem item, Rect bounds, CssColor? flat)
    {
        _painted.Add((bounds, item.Clip.IsEmpty ? flat : null));
        if (Contains(area, bounds))
        {
            canvas.Add(item);
        }
        else
        {
            canvas.Add(item with { Clip = item.Clip.IsEmpty ? _edge : ClipAreas.Both(_edge, item.Clip) });
        }
    }

    private CssColor? GroundOf(Rect bounds)
    {
        for (var i = _painted.Count - 1; i >= 0; i--)
        {
            if (_painted.Count - i > Memory)
            {
                return null;
            }

            var (painted, flat) = _painted[i];
            if (Meet(painted, bounds))
            {
                return Contains(painted, bounds) ? flat : null;
            }
        }

        return ground;
    }

    private static CssColor Mix(CssColor under, CssColor over, double alpha)
    {
        byte Channel(byte below, byte above) =>
            (byte)Math.Clamp(Math.Round((below * (1 - alpha)) + (above * alpha), MidpointRounding.AwayFromZero), 0, 255);

        return CssColor.Rgb(Channel(under.Red, over.Red), Channel(under.Green, over.Green), Channel(under.Blue, over.Blue));
    }

    private static bool Meet(Rect a, Rect b) => a.X < b.Right && b.X < a.Right && a.Y < b.Bottom && b.Y < a.Bottom;

    private static bool Contains(Rect outer, Rect inner) =>
        outer.X <= inner.X && outer.Y <= inner.Y && outer.Right >= inner.Right && outer.Bottom >= inner.Bottom;
}
