using System.Diagnostics;
using PlanPublisher.Diagnostics;
using PlanPublisher.Fonts;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Html;
using PlanPublisher.Layout.Images;
using PlanPublisher.Layout.Styles;
using PlanPublisher.Painting.Svg;

namespace PlanPublisher.Painting.Pictures;

/// <summary>Puts pictures and drawings onto a page, in the area that layout gave them.</summary>
/// <remarks>Images 3, 5.5 for pictures that do not have the ratio of their box. An <c>img</c> without a picture shows nothing.</remarks>
/// <param name="leastResolution">In pixels an inch.</param>
internal sealed class PicturePainter(
    PageCanvas canvas, DocumentElements elements, IFontSource? fonts, DiagnosticBag problems, int leastResolution)
{
    private const double PixelsPerPoint = 96 / 72.0;

    public void Paint(Fragment.Replaced replaced, ContentMark mark, PaintingContext context)
    {
        var area = new Rect(Length.Zero, Length.Zero, replaced.Size.Width, replaced.Size.Height);
        switch (replaced.Element.Picture)
        {
            case null when replaced.Element.Element.Name == "svg":
                PaintInPage(replaced, mark, context);
                break;
            case null:
                break;
            case Picture.Drawing drawing:
                PaintFile(drawing, area, mark, context);
                break;
            case Picture.Raster pixels:
                Paint(pixels, replaced, mark, context);
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>A drawing that stands in the page itself: it inherits from there.</summary>
    private void PaintInPage(Fragment.Replaced replaced, ContentMark mark, PaintingContext context)
    {
        var style = replaced.Style;
        var inherited = new DrawingStyle(style.Color)
        {
            FontFamily = style.FontFamily,
            FontSize = style.FontSize.Points * PixelsPerPoint,
            FontWeight = style.FontWeight,
            IsItalic = style.IsItalic,
        };
        var drawing = new Drawing(
            replaced.Element.Element,
            replaced.Element,
            (element, problem) => problems.Add(problem(elements.SpanOf(element.Ordinal))));
        Paint(drawing, inherited, new Rect(Length.Zero, Length.Zero, replaced.Size.Width, replaced.Size.Height), mark, context);
    }

    /// <summary>A drawing in a file of its own knows nothing of the page.</summary>
    private void PaintFile(Picture.Drawing file, Rect area, ContentMark mark, PaintingContext context)
    {
        var drawing = new Drawing(WithViewBox(file.Root), page: null, (element, problem) => problems.Add(problem(PlaceOf(element, file.Source))));
        Paint(drawing, new DrawingStyle(CssColor.Black), area, mark, context);
    }

    private void Paint(Drawing drawing, DrawingStyle style, Rect area, ContentMark mark, PaintingContext context)
    {
        var onPage = context.Frame.Map(area);
        var viewport = new Viewport(area.Width.Points * PixelsPerPoint, area.Height.Points * PixelsPerPoint);
        var map = DrawingTransform.PixelsToPoints.Then(DrawingTransform.OfFrame(context.Frame));
        new DrawingPainter(drawing, new DrawingCanvas(canvas, mark, onPage, context.Ground), fonts).Paint(style, map, viewport);
    }

    private void Paint(Picture.Raster pixels, Fragment.Replaced replaced, ContentMark mark, PaintingContext context)
    {
        var area = new Rect(Length.Zero, Length.Zero, replaced.Size.Width, replaced.Size.Height);
        var shown = FittedPicture.Place(replaced.Style.ObjectFit, pixels, area);
        if (shown.Width <= Length.Zero || shown.Height <= Length.Zero)
        {
            return;
        }

        Measure(pixels, shown, replaced.Element.Element);
        var toPage = FittedPicture.Upright(pixels.Orientation)
            .Then(new DrawingTransform(shown.Width.Points, 0, 0, shown.Height.Points, shown.X.Points, shown.Y.Points))
            .Then(DrawingTransform.OfFrame(context.Frame));
        var isCut = shown.Width > area.Width || shown.Height > area.Height;
        canvas.Add(new DisplayItem.Image(mark, pixels, toPage.Place(0, 0), toPage.Linear, context.On(replaced.Style.BackgroundColor).Ground)
        {
            Clip = isCut ? [ClipAreas.Of(context.Frame.Map(area))] : [],
        });
    }

    private void Measure(Picture.Raster pixels, Rect shown, HtmlElement element)
    {
        var resolution = (int)Math.Min(
            pixels.ShownWidth * 72 / Math.Max(shown.Width.Points, 1), pixels.ShownHeight * 72 / Math.Max(shown.Height.Points, 1));
        if (resolution < leastResolution)
        {
            var address = element.Attribute("src") ?? "";
            problems.Add(PaintingProblems.TooFewPixels(
                elements.SpanOf(element.Ordinal), address.Length > 60 ? address[..60] + "…" : address, resolution, leastResolution));
        }
    }

    /// <summary>A file that has a size and no viewBox is stretched from that size to its box, as browsers do.</summary>
    private static HtmlElement WithViewBox(HtmlElement root)
    {
        var length = new DrawingLength(16, 0);
        return root.Attribute("viewBox") is null
            && root.Attribute("width") is { } width && length.Read(width) is { } across and > 0
            && root.Attribute("height") is { } height && length.Read(height) is { } down and > 0
                ? root with
                {
                    Attributes = root.Attributes.AddRange(
                        new HtmlAttribute("viewBox", FormattableString.Invariant($"0 0 {across} {down}")),
                        new HtmlAttribute("preserveAspectRatio", "none")),
                }
                : root;
    }

    /// <summary>Of its start tag, as far as it stands on one line.</summary>
    private static SourceSpan PlaceOf(HtmlElement element, SourceText source)
    {
        var rest = source.Text.AsSpan(Math.Clamp(element.Offset, 0, source.Text.Length));
        var end = rest.IndexOfAny('>', '\n', '\r');
        return source.Span(element.Offset, end < 0 ? rest.Length : rest[end] == '>' ? end + 1 : end);
    }
}
