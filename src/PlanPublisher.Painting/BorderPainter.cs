using System.Collections.Immutable;
using System.Diagnostics;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Painting;

/// <summary>Paints the borders of a box, and the collapsed borders of a table.</summary>
/// <remarks>
/// Follows CSS Backgrounds 3, 4.2 and 4.4. Sides of one colour are rectangles that do not overlap; solid sides of
/// different colours meet on the diagonal of their corner. Dashes begin and end with a dash; dots are square.
/// All borders are layout artifacts.
/// </remarks>
internal sealed class BorderPainter(PageCanvas canvas)
{
    private static readonly ContentMark Mark = ContentMark.Artifact(MarkKind.Layout);

    public void Paint(Frame frame, Rect box, ComputedStyle style, OpenSides open)
    {
        var sides = BoxBorders.Of(style, open);
        var inner = new Rect(
            box.X + sides.Left.Width,
            box.Y + sides.Top.Width,
            box.Width - sides.Left.Width - sides.Right.Width,
            box.Height - sides.Top.Width - sides.Bottom.Width);
        if (sides.MeetOnDiagonals)
        {
            PaintMitred(frame, box, inner, sides);
            return;
        }

        // Top and bottom take the corners.
        var fullWidth = box.Width;
        PaintSide(frame, new Rect(box.X, box.Y, fullWidth, sides.Top.Width), sides.Top, isHorizontal: true);
        PaintSide(frame, new Rect(inner.Right, inner.Y, sides.Right.Width, inner.Height), sides.Right, isHorizontal: false);
        PaintSide(frame, new Rect(box.X, inner.Bottom, fullWidth, sides.Bottom.Width), sides.Bottom, isHorizontal: true);
        PaintSide(frame, new Rect(box.X, inner.Y, sides.Left.Width, inner.Height), sides.Left, isHorizontal: false);
    }

    /// <summary>A rule is centred on its line.</summary>
    public void Paint(Frame frame, Rule rule)
    {
        var isHorizontal = rule.From.Y == rule.To.Y;
        var half = rule.Border.Width.Share(1, 2);
        var area = isHorizontal
            ? new Rect(rule.From.X, rule.From.Y - half, rule.To.X - rule.From.X, rule.Border.Width)
            : new Rect(rule.From.X - half, rule.From.Y, rule.Border.Width, rule.To.Y - rule.From.Y);
        PaintSide(frame, area, rule.Border, isHorizontal);
    }

    private void PaintMitred(Frame frame, Rect outer, Rect inner, BoxBorders sides)
    {
        var outside = CornersOf(outer);
        var inside = CornersOf(inner);
        Border[] clockwise = [sides.Top, sides.Right, sides.Bottom, sides.Left];
        for (var i = 0; i < clockwise.Length; i++)
        {
            if (BoxBorders.IsPainted(clockwise[i]))
            {
                var next = (i + 1) % clockwise.Length;
                canvas.FillPolygon(
                    Mark,
                    [frame.Map(outside[i]), frame.Map(outside[next]), frame.Map(inside[next]), frame.Map(inside[i])],
                    clockwise[i].Color);
            }
        }
    }

    /// <summary>Clockwise from the top left.</summary>
    private static Point[] CornersOf(Rect area) =>
        [new(area.X, area.Y), new(area.Right, area.Y), new(area.Right, area.Bottom), new(area.X, area.Bottom)];

    private void PaintSide(Frame frame, Rect area, Border border, bool isHorizontal)
    {
        if (!BoxBorders.IsPainted(border))
        {
            return;
        }

        switch (border.Style)
        {
            case BorderStyle.Solid:
                canvas.Fill(Mark, frame.Map(area), border.Color);
                break;
            case BorderStyle.Double:
                PaintDouble(frame, area, border, isHorizontal);
                break;
            case BorderStyle.Dashed:
                PaintDashes(frame, area, border, isHorizontal, border.Width * 2);
                break;
            case BorderStyle.Dotted:
                PaintDashes(frame, area, border, isHorizontal, border.Width);
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Two lines and the room between them share the width.</summary>
    private void PaintDouble(Frame frame, Rect area, Border border, bool isHorizontal)
    {
        var third = border.Width.Share(1, 3);
        var first = isHorizontal ? area with { Height = third } : area with { Width = third };
        var second = isHorizontal ? first with { Y = area.Bottom - third } : first with { X = area.Right - third };
        canvas.Fill(Mark, frame.Map(first), border.Color);
        canvas.Fill(Mark, frame.Map(second), border.Color);
    }

    /// <summary>As many dashes as fit with gaps of about their own length; the gaps are then stretched to fill the side.</summary>
    private void PaintDashes(Frame frame, Rect area, Border border, bool isHorizontal, Length dash)
    {
        var half = border.Width.Share(1, 2);
        var start = isHorizontal ? new Point(area.X, area.Y + half) : new Point(area.X + half, area.Y);
        var end = isHorizontal ? start with { X = area.Right } : start with { Y = area.Bottom };
        var length = isHorizontal ? area.Width : area.Height;
        var gapCount = (length - dash).Raw / (dash * 2).Raw;
        ImmutableArray<Length> pattern = gapCount < 1
            ? []
            : [dash, (length - (dash * (gapCount + 1))).Share(1, gapCount)];
        canvas.Add(new DisplayItem.Line(Mark, frame.Map(start), frame.Map(end), border.Width, pattern, canvas.Map(border.Color)));
    }
}
