using System.Collections.Immutable;
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
/// turn into the device's; nothing is laid out. Pages are independent of each other.
/// </remarks>
public sealed class PagePainter
{
    private const int PagesAhead = 8;

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

    /// <summary>All pages of a document in their order, painted a few ahead of whoever takes them, by another thread.</summary>
    public IEnumerable<DisplayList> PaintAll(ImmutableArray<Page> pages, CancellationToken cancellation = default)
    {
        var ahead = Ahead(0);
        for (var next = PagesAhead; ahead is not null; next += PagesAhead)
        {
            // The next few begin when these are done: what is painted shares fonts, which are not for two threads at a time.
            var painted = ahead.GetAwaiter().GetResult();
            ahead = Ahead(next);
            foreach (var list in painted)
            {
                yield return list;
            }
        }

        Task<DisplayList[]>? Ahead(int from) => from < pages.Length
            ? Task.Run(() => Array.ConvertAll(pages[from..Math.Min(from + PagesAhead, pages.Length)].ToArray(), Paint), cancellation)
            : null;
    }

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
