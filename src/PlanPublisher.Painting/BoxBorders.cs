using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Painting;

/// <summary>The borders that a box fragment shows: those of its style without the sides on which it goes on elsewhere.</summary>
internal readonly record struct BoxBorders(Border Top, Border Right, Border Bottom, Border Left)
{
    public static BoxBorders Of(ComputedStyle style, OpenSides open)
    {
        // Collapsed borders belong to the table's grid and come as rules.
        var isCollapsed = style is { CollapsesBorders: true, Display: Display.Table or Display.TableCell };
        Border Side(Border border, OpenSides side) => isCollapsed || open.HasFlag(side) ? default : border;
        return new BoxBorders(
            Side(style.BorderTop, OpenSides.Top),
            Side(style.BorderRight, OpenSides.Right),
            Side(style.BorderBottom, OpenSides.Bottom),
            Side(style.BorderLeft, OpenSides.Left));
    }

    /// <summary>Solid sides that differ in colour share their corners; all others are painted side by side.</summary>
    public bool MeetOnDiagonals
    {
        get
        {
            ReadOnlySpan<Border> clockwise = [Top, Right, Bottom, Left];
            var differ = false;
            for (var i = 0; i < clockwise.Length; i++)
            {
                var (side, next) = (clockwise[i], clockwise[(i + 1) % clockwise.Length]);
                if (IsPainted(side) && side.Style != BorderStyle.Solid)
                {
                    return false;
                }

                differ |= HasRoom(side) && HasRoom(next) && side.Color != next.Color;
            }

            return differ;
        }
    }

    public static bool IsPainted(Border border) => HasRoom(border) && !border.Color.IsTransparent;

    private static bool HasRoom(Border border) =>
        border.Width > Length.Zero && border.Style is not (BorderStyle.None or BorderStyle.Hidden);
}
