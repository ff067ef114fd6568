using System.Diagnostics;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Painting.Pictures;

namespace PlanPublisher.Painting;

/// <summary>Paints the fragments of one page.</summary>
internal sealed class FragmentPainter
{
    private readonly PageCanvas _canvas;
    private readonly DocumentElements _elements;
    private readonly Size _page;
    private readonly BorderPainter _borders;
    private readonly LinePainter _lines;
    private readonly PicturePainter _pictures;

    public FragmentPainter(PageCanvas canvas, DocumentElements elements, PicturePainter pictures, Size page)
    {
        _canvas = canvas;
        _elements = elements;
        _page = page;
        _borders = new BorderPainter(canvas);
        _pictures = pictures;
        _lines = new LinePainter(canvas, elements, _borders, Paint);
    }

    public void Paint(PlacedFragment placed, PaintingContext context)
    {
        var frame = context.Frame.MovedTo(placed.At);
        var inside = context with { Frame = frame, Artifact = context.Artifact ?? ArtifactOf(placed, frame) };
        switch (placed.Fragment)
        {
            case Fragment.Box box:
                Paint(box, inside);
                break;
            case Fragment.Line line:
                _lines.Paint(line, inside);
                break;
            case Fragment.Replaced replaced:
                Paint(replaced, inside);
                break;
            case Fragment.Turned turned:
                var turnedFrame = frame.Inside(turned.Turn, turned.Size);
                Paint(new PlacedFragment(default, turned.Content), inside with { Frame = turnedFrame });
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>A margin box in the upper half of the page is its header, one in the lower half its footer.</summary>
    private MarkKind? ArtifactOf(PlacedFragment placed, Frame frame)
    {
        var size = placed.Fragment.Size;
        var area = frame.Map(new Rect(Length.Zero, Length.Zero, size.Width, size.Height));
        var isInUpperHalf = (area.Y + area.Bottom) <= _page.Height;
        return placed.Role switch
        {
            FragmentRole.Content => null,
            FragmentRole.Repeated => MarkKind.Repeated,
            FragmentRole.PageMargin => isInUpperHalf ? MarkKind.PageHeader : MarkKind.PageFooter,
            _ => throw new UnreachableException(),
        };
    }

    private void Paint(Fragment.Box box, PaintingContext context)
    {
        var area = new Rect(Length.Zero, Length.Zero, box.Size.Width, box.Size.Height);
        if (!box.Style.IsHidden)
        {
            _canvas.Fill(ContentMark.Artifact(MarkKind.Layout), context.Frame.Map(area), box.Style.BackgroundColor);
            context = context.On(box.Style.BackgroundColor);
            _borders.Paint(context.Frame, area, box.Style, box.OpenSides);
        }

        foreach (var child in box.Children)
        {
            Paint(child, context);
        }

        foreach (var rule in box.Rules)
        {
            _borders.Paint(context.Frame, rule);
        }
    }

    private void Paint(Fragment.Replaced replaced, PaintingContext context)
    {
        var element = replaced.Element;
        if (replaced.Style.IsHidden)
        {
            return;
        }

        var isHidden = _elements.IsAriaHidden(element);
        var isDecoration = element.Element.Name == "img" && element.Element.Attribute("alt") is "";
        var mark = context.MarkOf(isHidden || isDecoration ? ContentMark.Artifact(MarkKind.Layout) : ContentMark.Content(element.Ordinal));
        _pictures.Paint(replaced, mark, context);
        if (context.Artifact is null && _elements.LinkOf(element) is { } link)
        {
            var area = new Rect(Length.Zero, Length.Zero, replaced.Size.Width, replaced.Size.Height);
            _canvas.Add(LinkAreas.Make(link, context.Frame.Map(area)));
        }
    }
}
