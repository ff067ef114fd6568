using System.Collections.Immutable;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;
using PlanPublisher.Painting.Colour;

namespace PlanPublisher.Painting.Svg;

/// <summary>Takes what a drawing paints: keeps it inside the drawing's area and lays what is half transparent on its ground.</summary>
/// <remarks>
/// Files for the press and for archives are flat. A half-transparent fill is mixed with what lies under it: where that is
/// one colour, directly; elsewhere all that lies under it is painted once more in its mixed colours, cut to the shape. For
/// a stroke or a text that lies over several things, and over text, the drawing's ground is taken, and told.
/// </remarks>
/// <param name="area">Of the drawing on the page.</param>
/// <param name="ground">The background that the drawing stands on.</param>
internal sealed class DrawingCanvas(PageCanvas canvas, ContentMark mark, Rect area, CssColor ground)
{
    /// <summary>So far back is looked for what lies under a half-transparent shape.</summary>
    private const int Memory = 1_000;

    /// <summary>So many things are painted once more for half-transparent shapes; veils over veils would double without end.</summary>
    private const int MostCopies = 5_000;

    private readonly ImmutableArray<ClipArea> _edge = [ClipAreas.Of(area)];
    private readonly List<PaintedItem> _painted = [];
    private int _copies;

    public ContentMark Mark => mark;

    public DeviceColour Map(CssColor colour) => canvas.Map(colour);

    /// <summary>The colour as it looks over what is painted within the bounds so far, if that is one colour.</summary>
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

    public void Add(PaintedItem painted)
    {
        _painted.Add(painted);
        var item = painted.Item;
        if (Contains(area, painted.Bounds))
        {
            canvas.Add(item);
        }
        else
        {
            canvas.Add(item with { Clip = item.Clip.IsEmpty ? _edge : ClipAreas.Both(_edge, item.Clip) });
        }
    }

    /// <summary>Fills a path with a colour through which what lies under it shows.</summary>
    /// <param name="path">Without colours.</param>
    public void AddVeil(DisplayItem.Path path, CssColor colour, double alpha, Rect bounds, Action reportUnknownGround)
    {
        var under = GroundOf(bounds) is null ? Under(bounds) : [];
        if (under is null || _copies + under.Count > MostCopies)
        {
            reportUnknownGround();
            under = [];
        }

        var shown = Mix(GroundOf(bounds) ?? ground, colour, alpha);
        Add(new PaintedItem(path with { Fill = Map(shown) }, bounds, shown, null));
        var outline = new ClipArea(path.Segments, path.FillsEvenOdd);
        foreach (var below in under)
        {
            _copies++;
            var copy = Veiled((DisplayItem.Path)below.Item, below, colour, alpha);
            Add(copy with
            {
                Item = copy.Item with { Clip = [.. path.Clip, .. copy.Item.Clip, outline] },
                Bounds = Shared(below.Bounds, bounds),
            });
        }
    }

    private PaintedItem Veiled(DisplayItem.Path item, PaintedItem below, CssColor colour, double alpha)
    {
        CssColor? fill = below.Fill is { } filled ? Mix(filled, colour, alpha) : null;
        CssColor? stroke = below.Stroke is { } stroked ? Mix(stroked, colour, alpha) : null;
        var recoloured = item with
        {
            Fill = fill is { } shown ? Map(shown) : null,
            Stroke = stroke is { } line ? item.Stroke! with { Colour = Map(line) } : null,
        };
        return new PaintedItem(recoloured, below.Bounds, fill, stroke);
    }

    /// <summary>What is painted within the bounds, in its order; null if it is too much or text, which must not stand twice.</summary>
    private List<PaintedItem>? Under(Rect bounds)
    {
        var under = _painted.Where(painted => Meet(painted.Bounds, bounds)).ToList();
        return _painted.Count <= Memory && under.TrueForAll(painted => painted.Item is DisplayItem.Path) ? under : null;
    }

    private CssColor? GroundOf(Rect bounds)
    {
        for (var i = _painted.Count - 1; i >= 0; i--)
        {
            if (_painted.Count - i > Memory)
            {
                return null;
            }

            if (Meet(_painted[i].Bounds, bounds))
            {
                return Contains(_painted[i].Bounds, bounds) ? _painted[i].Flat : null;
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

    private static Rect Shared(Rect a, Rect b)
    {
        var (x, y) = (Length.Max(a.X, b.X), Length.Max(a.Y, b.Y));
        return new Rect(x, y, Length.Min(a.Right, b.Right) - x, Length.Min(a.Bottom, b.Bottom) - y);
    }
}
