using PlanPublisher.Layout.Geometry;
using PlanPublisher.Painting.Colour;

namespace PlanPublisher.Painting.Press;

/// <summary>Keeps letters and thin rules sharp: dark ones on the black plate alone, solid black over its ground.</summary>
/// <remarks>
/// Four plates never meet exactly, so fine drawing in several inks has coloured fringes. Solid black that is left out of the
/// ground below it has white ones; so it is printed over (ISO 32000-1, 8.6.7), unless ground and black together would be
/// more ink than the paper takes. One for each page: it keeps the grounds that were painted so far.
/// </remarks>
internal sealed class BlackDrawing(PressColours colours, int inkLimit)
{
    /// <summary>The widest rule that counts as thin. The heaviest of tables have 1.5 pt.</summary>
    private static readonly Length Thin = Length.FromPoints(2);

    private readonly List<Ground> _grounds = [];

    public DisplayItem Of(DisplayItem item)
    {
        var drawn = item switch
        {
            DisplayItem.Glyphs glyphs => glyphs with { Colour = colours.InBlack(glyphs.Colour) },
            DisplayItem.Line line when line.Width <= Thin => line with { Colour = colours.InBlack(line.Colour) },
            DisplayItem.Rectangle rule when Length.Min(rule.Area.Width, rule.Area.Height) <= Thin => rule with { Fill = colours.InBlack(rule.Fill) },
            DisplayItem.Path { Stroke: { } stroke } path when stroke.Width <= Thin =>
                path with { Stroke = stroke with { Colour = colours.InBlack(stroke.Colour) } },
            _ => item,
        };
        if (FineColourOf(drawn) is DeviceColour.Cmyk { IsSolidBlack: true } && !IsTooMuchOver(drawn))
        {
            return drawn with { IsOverprinted = true };
        }

        Remember(drawn);
        return drawn;
    }

    /// <summary>The one colour of letters and thin rules; null for all else.</summary>
    private static DeviceColour? FineColourOf(DisplayItem item) => item switch
    {
        DisplayItem.Glyphs glyphs => glyphs.Colour,
        DisplayItem.Line line when line.Width <= Thin => line.Colour,
        DisplayItem.Rectangle rule when Length.Min(rule.Area.Width, rule.Area.Height) <= Thin => rule.Fill,
        DisplayItem.Path { Fill: null, Stroke: { } stroke } when stroke.Width <= Thin => stroke.Colour,
        _ => null,
    };

    private void Remember(DisplayItem item)
    {
        var colour = item switch
        {
            DisplayItem.Rectangle rectangle => rectangle.Fill,
            DisplayItem.Path path => path.Fill ?? path.Stroke?.Colour,
            _ => null,
        };
        if (item is DisplayItem.Image)
        {
            // A picture may be as dark anywhere as the paper takes: nothing is printed over it.
            _grounds.Add(new Ground(ItemBounds.Of(item), inkLimit, HidesAll: false));
        }
        else if (colour is DeviceColour.Cmyk inks)
        {
            _grounds.Add(new Ground(ItemBounds.Of(item), inks.Total - inks.Black, HidesAll: item is DisplayItem.Rectangle { Clip.IsEmpty: true }));
        }
    }

    /// <summary>By the ground painted last of those it lies on: each hides those before it.</summary>
    private bool IsTooMuchOver(DisplayItem item)
    {
        var area = ItemBounds.Of(item);
        for (var i = _grounds.Count - 1; i >= 0; i--)
        {
            var ground = _grounds[i];
            if (Touch(ground.Area, area) && ground.Colours + 1000 > inkLimit)
            {
                return true;
            }

            if (ground.HidesAll && Holds(ground.Area, area))
            {
                return false;
            }
        }

        return false;
    }

    private static bool Touch(Rect a, Rect b) => a.X < b.Right && b.X < a.Right && a.Y < b.Bottom && b.Y < a.Bottom;

    private static bool Holds(Rect outer, Rect inner) =>
        outer.X <= inner.X && outer.Y <= inner.Y && outer.Right >= inner.Right && outer.Bottom >= inner.Bottom;

    /// <param name="Colours">Its inks without black, in thousandths.</param>
    /// <param name="HidesAll">Whether nothing below it shows anywhere in its area.</param>
    private readonly record struct Ground(Rect Area, int Colours, bool HidesAll);
}
