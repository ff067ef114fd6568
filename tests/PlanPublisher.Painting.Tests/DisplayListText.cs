using System.Globalization;
using System.Text;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Painting.Colour;

namespace PlanPublisher.Painting.Tests;

/// <summary>A display list as text, one drawing a line: what, where, how, and the mark.</summary>
internal static class DisplayListText
{
    public static string Describe(DisplayList list)
    {
        var text = new StringBuilder();
        foreach (var item in list.Items)
        {
            text.Append(Describe(item)).Append(DescribeClip(item)).Append(item.IsOverprinted ? " over" : "").Append(" | ").Append(Describe(item.Mark)).Append('\n');
        }

        foreach (var link in list.Links)
        {
            text.Append(CultureInfo.InvariantCulture, $"link {link.ElementOrdinal} {Describe(link.Area)} to {link.Target}: {link.Description}\n");
        }

        return text.ToString().TrimEnd('\n');
    }

    private static string Describe(DisplayItem item) => item switch
    {
        DisplayItem.Glyphs g => $"text {Describe(g.Origin)} '{g.Characters}' {Describe(g.Colour)}{(g.Turn == TextTurn.None ? "" : " " + g.Turn)}"
            + (g.Map is { } map ? string.Create(CultureInfo.InvariantCulture, $" map {map.A:0.###} {map.B:0.###} {map.C:0.###} {map.D:0.###}") : ""),
        DisplayItem.Rectangle r => $"rect {Describe(r.Area)} {Describe(r.Fill)}",
        DisplayItem.Line l =>
            $"line {Describe(l.From)} {Describe(l.To)} width {Number(l.Width)} dash [{string.Join(' ', l.Dash.Select(Number))}] {Describe(l.Colour)}",
        DisplayItem.Path p => $"path {string.Join(' ', p.Segments.Select(Describe))} "
            + $"fill {(p.Fill is null ? "none" : Describe(p.Fill))}{(p.FillsEvenOdd ? " evenodd" : "")}"
            + (p.Stroke is { } s ? $" stroke {Describe(s.Colour)} width {Number(s.Width)} dash [{string.Join(' ', s.Dash.Select(Number))}]{DescribeEnds(s)}" : ""),
        DisplayItem.Image i => string.Create(
            CultureInfo.InvariantCulture,
            $"image {i.Picture.Width}x{i.Picture.Height} {Describe(i.Origin)} map {i.Map.A:0.##} {i.Map.B:0.##} {i.Map.C:0.##} {i.Map.D:0.##}"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string DescribeEnds(PathStroke stroke) =>
        (stroke.Cap == LineCap.Butt ? "" : $" cap {stroke.Cap}")
        + (stroke.Join == LineJoin.Mitre ? "" : $" join {stroke.Join}")
        + (stroke.DashOffset == Length.Zero ? "" : $" offset {Number(stroke.DashOffset)}")
        + (stroke.Pen is { } pen ? string.Create(CultureInfo.InvariantCulture, $" pen {pen.A:0.###} {pen.B:0.###} {pen.C:0.###} {pen.D:0.###}") : "");

    private static string DescribeClip(DisplayItem item) =>
        string.Concat(item.Clip.Select(area => $" inside {string.Join(' ', area.Segments.Select(Describe))}{(area.IsEvenOdd ? " evenodd" : "")}"));

    private static string Describe(PathSegment segment) => segment.Kind switch
    {
        PathSegmentKind.MoveTo => $"M{Describe(segment.To)}",
        PathSegmentKind.LineTo => $"L{Describe(segment.To)}",
        PathSegmentKind.CurveTo => $"C{Describe(segment.Control1)};{Describe(segment.Control2)};{Describe(segment.To)}",
        _ => "Z",
    };

    private static string Describe(ContentMark mark) => mark switch
    {
        { IsArtifact: true } => mark.Kind.ToString(),
        { Part: MarkPart.Marker } => $"{mark.ElementOrdinal} marker",
        { Part: MarkPart.Call } => $"{mark.ElementOrdinal} call",
        _ => mark.ElementOrdinal.ToString(CultureInfo.InvariantCulture),
    };

    private static string Describe(DeviceColour colour) => colour switch
    {
        DeviceColour.Rgb c => $"#{c.Red:x2}{c.Green:x2}{c.Blue:x2}",
        DeviceColour.Cmyk c => $"cmyk({c.Cyan} {c.Magenta} {c.Yellow} {c.Black})",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Describe(Rect area) => $"{Number(area.X)},{Number(area.Y)} {Number(area.Width)}x{Number(area.Height)}";

    private static string Describe(Point place) => $"{Number(place.X)},{Number(place.Y)}";

    private static string Number(Length length) => length.Points.ToString("0.##", CultureInfo.InvariantCulture);
}
