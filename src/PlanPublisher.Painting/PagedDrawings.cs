using PlanPublisher.Diagnostics;
using PlanPublisher.Fonts;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Painting.Svg;

namespace PlanPublisher.Painting;

/// <summary>Puts drawings onto a page, in the area that layout gave them.</summary>
internal sealed class PagedDrawings(PageCanvas canvas, DocumentElements elements, IFontSource? fonts, DiagnosticBag problems)
{
    private const double PixelsPerPoint = 96 / 72.0;

    /// <summary>A drawing that stands in the page itself: it inherits from there.</summary>
    public void Paint(Fragment.Replaced replaced, ContentMark mark, PaintingContext context)
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
        Paint(drawing, inherited, replaced.Size, mark, context);
    }

    private void Paint(Drawing drawing, DrawingStyle style, Size size, ContentMark mark, PaintingContext context)
    {
        var area = context.Frame.Map(new Rect(Length.Zero, Length.Zero, size.Width, size.Height));
        var viewport = new Viewport(size.Width.Points * PixelsPerPoint, size.Height.Points * PixelsPerPoint);
        var map = DrawingTransform.PixelsToPoints.Then(DrawingTransform.OfFrame(context.Frame));
        new DrawingPainter(drawing, new DrawingCanvas(canvas, mark, area, context.Ground), fonts).Paint(style, map, viewport);
    }
}
