using System.Collections.Immutable;
using System.Diagnostics;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Painting;
using PlanPublisher.Pdf.Objects;

namespace PlanPublisher.Pdf.Contents;

/// <summary>Writes a path and how it is painted: ISO 32000-1, 8.5.</summary>
internal static class PathWriter
{
    /// <summary>Of factors that coordinates are multiplied by.</summary>
    private const int Digits = 5;

    public static void Write(PdfSyntax content, GraphicsState state, DisplayItem.Path path, Length pageHeight)
    {
        if (path.Stroke is { Pen: { } pen } stroke)
        {
            Paint(content, state, path with { Stroke = null }, pageHeight);
            WriteWithPen(content, state, path with { Fill = null, Stroke = stroke with { Pen = null } }, pen, pageHeight);
        }
        else
        {
            Paint(content, state, path, pageHeight);
        }
    }

    /// <summary>Cuts the clipping path down to the area (8.5.4).</summary>
    public static void WriteClip(PdfSyntax content, ClipArea area, Length pageHeight)
    {
        if (area.Segments.IsEmpty)
        {
            // An area without size shows nothing.
            content.Integer(0).Integer(0).Integer(0).Integer(0).Operator("re");
        }

        WriteSegments(content, area.Segments, pageHeight);
        content.Operator(area.IsEvenOdd ? "W*" : "W").Operator("n");
    }

    /// <summary>
    /// The path is written in coordinates of its pen, in which that is round, and all of it stretched to the page
    /// (8.3.4): the stroke with it.
    /// </summary>
    private static void WriteWithPen(PdfSyntax content, GraphicsState state, DisplayItem.Path path, LinearMap pen, Length pageHeight)
    {
        state.Save();
        foreach (var factor in (ReadOnlySpan<double>)[pen.A, -pen.B, -pen.C, pen.D])
        {
            content.Number(factor, Digits);
        }

        content.Integer(0).Number(pageHeight.Points).Operator("cm");
        Paint(content, state, path with { Segments = path.Segments.On(pen.Inverse()) }, Length.Zero);
        state.Restore();
    }

    private static void Paint(PdfSyntax content, GraphicsState state, DisplayItem.Path path, Length pageHeight)
    {
        if (path.Fill is null && path.Stroke is null)
        {
            return;
        }

        if (path.Fill is { } fill)
        {
            state.Fill(fill);
        }

        if (path.Stroke is { } stroke)
        {
            state.Stroke(stroke);
        }

        WriteSegments(content, path.Segments, pageHeight);
        content.Operator(PaintingOperator(path));
    }

    private static void WriteSegments(PdfSyntax content, ImmutableArray<PathSegment> segments, Length pageHeight)
    {
        foreach (var segment in segments)
        {
            WriteSegment(content, segment, pageHeight);
        }
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
