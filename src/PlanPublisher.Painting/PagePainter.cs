using PlanPublisher.Diagnostics;
using PlanPublisher.Fonts;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;
using PlanPublisher.Painting.Colour;
using PlanPublisher.Painting.Pictures;

namespace PlanPublisher.Painting;

/// <summary>Paints the pages of a document: fragments become drawings, each with the element or artifact it belongs to.</summary>
/// <remarks>
/// Painting order is that of CSS 2.2, appendix E, without stacking contexts: the ground and borders of a box, then its
/// children in document order, then the collapsed borders of a table. So the text keeps its reading order. Colours
/// turn into the device's; nothing is laid out. Pages are independent: several threads may paint with one painter.
/// </remarks>
public sealed class PagePainter
{
    private readonly IColourMap _colours;
    private readonly DiagnosticBag _problems;
    private readonly DocumentElements _elements;
    private readonly IFontSource? _fonts;

    /// <param name="spans">Where the elements come from, for <paramref name="problems"/>.</param>
    public PagePainter(LaidOutDocument document, IColourMap colours, ElementSpans spans, DiagnosticBag problems)
    {
        _colours = colours;
        _problems = problems;
        _elements = new DocumentElements(document.Styled, spans);
        _fonts = document.Fonts;
    }

    /// <summary>A picture with fewer pixels an inch is told: 150 for screens, 300 for the press.</summary>
    public int LeastResolution { get; init; } = 150;

    public DisplayList Paint(Page page)
    {
        var canvas = new PageCanvas(_colours);
        var size = page.Style.Size;
        var whole = new Rect(Length.Zero, Length.Zero, size.Width, size.Height);
        canvas.Fill(ContentMark.Artifact(MarkKind.Background), whole, page.Style.Background);
        var painter = new FragmentPainter(canvas, _elements, new PicturePainter(canvas, _elements, _fonts, _problems, LeastResolution), size);
        var context = new PaintingContext(default, null, CssColor.Rgb(255, 255, 255)).On(page.Style.Background);
        foreach (var placed in page.Content)
        {
            painter.Paint(placed, context);
        }

        return new DisplayList(page.Index, page.Label, size, canvas.Items, canvas.Links);
    }
}
