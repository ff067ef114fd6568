using System.Collections.Frozen;
using PlanPublisher.Fonts;
using PlanPublisher.Layout.Html;

namespace PlanPublisher.Painting.Svg;

/// <summary>Paints a drawing: shapes and text, in groups, with flat colours.</summary>
/// <remarks>
/// <para>
/// Follows SVG 2; docs/css-support.md lists the elements and properties. What it leaves out is reported with its place, and
/// the rest is painted: masks, filters, patterns, markers, animations, scripts and pictures in drawings. Gradients become
/// their mean colour (<see cref="PaintServers"/>), half-transparent paint is flattened (<see cref="DrawingCanvas"/>).
/// </para>
/// <para>
/// Arithmetic is addition, multiplication, division and square root, which are exact by IEEE 754, so the result is the
/// same on every machine. Nothing in a drawing can make it run away: what is used in itself is passed over, and the parts
/// are counted.
/// </para>
/// </remarks>
internal sealed class DrawingPainter
{
    /// <summary>More than any chart or map has; a few lines of <c>use</c> can ask for millions.</summary>
    private const int MostParts = 100_000;

    private static readonly FrozenSet<string> Unseen = FrozenSet.ToFrozenSet(
    [
        "title", "desc", "metadata", "style", "defs", "symbol", "clipPath", "linearGradient", "radialGradient", "pattern", "mask",
        "filter", "marker", "stop", "view", "script",
    ]);

    private readonly Drawing _drawing;
    private readonly ShapePainter _shapes;
    private readonly TextPainter _texts;
    private readonly ClipReader _clips;
    private readonly HashSet<int> _inUse = [];
    private int _parts;

    public DrawingPainter(Drawing drawing, DrawingCanvas canvas, IFontSource? fonts)
    {
        _drawing = drawing;
        var servers = new PaintServers(drawing);
        _shapes = new ShapePainter(drawing, canvas, servers);
        _texts = new TextPainter(drawing, canvas, servers, fonts);
        _clips = new ClipReader(drawing);
    }

    /// <summary>Elements that only others refer to, and those of the programs that wrote the drawing.</summary>
    public static bool HasNoPicture(HtmlElement element) =>
        Unseen.Contains(element.Name) || element.Name.Contains(':', StringComparison.Ordinal);

    /// <param name="style">What the drawing inherits from where it stands.</param>
    /// <param name="map">From CSS pixels in the drawing's area to points of the page.</param>
    public void Paint(DrawingStyle style, DrawingTransform map, Viewport area)
    {
        var root = _drawing.Root;
        var (viewport, fit) = area.Fit(root, _drawing);
        var own = _drawing.StyleOf(root, style, viewport);
        if (own.IsDisplayed)
        {
            PaintChildren(root, new DrawingContext(own, fit.Then(map), viewport, []));
        }
    }

    private void PaintChildren(HtmlElement parent, DrawingContext context)
    {
        foreach (var child in parent.Children.OfType<HtmlElement>().Where(child => !HasNoPicture(child)))
        {
            Paint(child, context);
        }
    }

    private void Paint(HtmlElement element, DrawingContext outer)
    {
        if (++_parts > MostParts)
        {
            if (_parts == MostParts + 1)
            {
                _drawing.Report(element, span => PaintingProblems.TooManyParts(span, MostParts));
            }

            return;
        }

        var style = _drawing.StyleOf(element, outer.Style, outer.Viewport);
        if (!style.IsDisplayed)
        {
            return;
        }

        var context = outer with { Style = style, Map = _drawing.TransformOf(element).Then(outer.Map) };
        if (style.Clip is not null)
        {
            context = context with { Clip = _clips.Read(element, context) };
        }

        PaintContent(element, context);
    }

    private void PaintContent(HtmlElement element, DrawingContext context)
    {
        switch (element.Name)
        {
            case "g" or "a":
                PaintChildren(element, context);
                break;
            case "svg":
                PaintNested(element, context, new Viewport(LengthOf(element, "width", context), LengthOf(element, "height", context)));
                break;
            case "use":
                PaintUsed(element, context);
                break;
            case "switch":
                PaintFirst(element, context);
                break;
            case "text":
                _texts.Paint(element, context);
                break;
            default:
                PaintShape(element, context);
                break;
        }
    }

    private void PaintShape(HtmlElement element, DrawingContext context)
    {
        if (new ShapeReader(element, context.Style, context.Viewport, _drawing).Read() is { } shape)
        {
            _shapes.Paint(element, shape, context);
        }
        else
        {
            _drawing.Report(element, span => PaintingProblems.DrawingElementNotSupported(span, element.Name));
        }
    }

    /// <summary>A drawing in the drawing has coordinates of its own and is cut at its edge (SVG 2, 8.2).</summary>
    private void PaintNested(HtmlElement element, DrawingContext context, Viewport area)
    {
        if (area.Width <= 0 || area.Height <= 0)
        {
            return;
        }

        var isUsed = element.Name == "symbol";
        var move = isUsed ? DrawingTransform.Identity : UseReader.MoveOf(element);
        var atArea = move.Then(context.Map);
        var clip = _drawing.ValueOf(element, "overflow") is "visible" or "auto"
            ? context.Clip
            : ClipAreas.Both(context.Clip, [ClipAreas.Of(atArea, 0, 0, area.Width, area.Height)]);
        var (viewport, fit) = area.Fit(element, _drawing);
        PaintChildren(element, context with { Map = fit.Then(atArea), Viewport = viewport, Clip = clip });
    }

    private void PaintUsed(HtmlElement use, DrawingContext context)
    {
        if (UseReader.TargetOf(use, _drawing) is not { } target)
        {
            _drawing.Report(use, span => PaintingProblems.NowhereInDrawing(span, UseReader.AddressOf(use)));
            return;
        }

        if (!_inUse.Add(target.Ordinal))
        {
            _drawing.Report(use, span => PaintingProblems.UsedInItself(span, UseReader.AddressOf(use)));
            return;
        }

        var inner = context with { Map = UseReader.MoveOf(use).Then(context.Map) };
        if (target.Name is "symbol")
        {
            var style = _drawing.StyleOf(target, inner.Style, inner.Viewport);
            var area = new Viewport(LengthOf(use, "width", inner), LengthOf(use, "height", inner));
            PaintNested(target, inner with { Style = style }, area);
        }
        else
        {
            Paint(target, inner);
        }

        _inUse.Remove(target.Ordinal);
    }

    /// <summary>The first alternative that asks for nothing we lack (SVG 2, 5.7).</summary>
    private void PaintFirst(HtmlElement element, DrawingContext context)
    {
        var chosen = element.Children.OfType<HtmlElement>().FirstOrDefault(child =>
            !HasNoPicture(child)
            && child.Name != "foreignObject"
            && child.Attribute("requiredExtensions") is null or ""
            && (child.Attribute("systemLanguage") is not { } languages
                || languages.Split(',').Any(language => language.Trim().StartsWith("en", StringComparison.OrdinalIgnoreCase))));
        if (chosen is not null)
        {
            Paint(chosen, context);
        }
    }

    /// <summary>A width or height that is not given is that of the area about it.</summary>
    private static double LengthOf(HtmlElement element, string attribute, DrawingContext context)
    {
        var whole = attribute == "width" ? context.Viewport.Width : context.Viewport.Height;
        return element.Attribute(attribute) is { } text and not "auto"
            ? new DrawingLength(context.Style.FontSize, whole).Read(text) ?? whole
            : whole;
    }
}
