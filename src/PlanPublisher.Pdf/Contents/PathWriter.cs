using System.Diagnostics;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Painting;
using PlanPublisher.Pdf.Objects;

namespace PlanPublisher.Pdf.Contents;

/// <summary>Writes a path and how it is painted: ISO 32000-1, 8.5.</summary>
internal static class PathWriter
{
    public static void Write(PdfSyntax content, GraphicsState state, DisplayItem.Path path, Length pageHeight)
    {
        if (path.Fill is { } fill)
        {
            state.Fill(fill);
        }

        if (path.Stroke is { } stroke)
        {
            state.Stroke(stroke.Colour, stroke.Width, stroke.Dash);
        }

        foreach (var segment in path.Segments)
        {
            WriteSegment(content, segment, pageHeight);
        }

        content.Operator(PaintingOperator(path));
    }

    private static void WriteSegment(PdfSyntax content, PathSegment segment, Length pageHeight)
    {
        switch (segment.Kind)
        {
            case PathSegmentKind.MoveTo:
                WritePoint(content, segment.To, pageHeight).Operator("m");
                break;
            case PathSegmentKind.LineTo:
                WritePoint(content, segment.To, pageHeight).Operator("l");
                break;
            case PathSegmentKind.CurveTo:
                WritePoint(content, segment.Control1, pageHeight);
                WritePoint(content, segment.Control2, pageHeight);
                WritePoint(content, segment.To, pageHeight).Operator("c");
                break;
            case PathSegmentKind.Close:
                content.Operator("h");
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static PdfSyntax WritePoint(PdfSyntax content, Point point, Length pageHeight) =>
        content.Number(point.X.Points).Number((pageHeight - point.Y).Points);

    private static string PaintingOperator(DisplayItem.Path path) => (path.Fill, path.Stroke, path.FillsEvenOdd) switch
    {
        (null, null, _) => "n",
        (null, _, _) => "S",
        (_, null, false) => "f",
        (_, null, true) => "f*",
        (_, _, false) => "B",
        (_, _, true) => "B*",
    };
}
