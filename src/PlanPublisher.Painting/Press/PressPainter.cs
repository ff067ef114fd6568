using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Painting.Colour;

namespace PlanPublisher.Painting.Press;

/// <summary>Paints the pages of a document for the press: the same drawings as on screen, in inks, and out into the bleed.</summary>
/// <remarks>
/// Three things differ from the screen. Colours are inks (<see cref="PressColours"/>). Letters and thin rules are black
/// ink alone where they are dark, and solid black prints over its ground (<see cref="BlackDrawing"/>). What touches an edge of
/// the page goes on beyond it (<see cref="Bleed"/>). Nothing moves: a page has the same words at the same places.
/// </remarks>
public sealed class PressPainter
{
    private readonly PagePainter _painter;
    private readonly PressColours _colours;
    private readonly PressPaper _paper;

    /// <param name="spans">Where the elements come from, for <paramref name="problems"/>.</param>
    public PressPainter(LaidOutDocument document, PressColours colours, PressPaper paper, ElementSpans spans, DiagnosticBag problems)
    {
        _painter = new PagePainter(document, colours, spans, problems) { LeastResolution = paper.LeastResolution };
        _colours = colours;
        _paper = paper;
    }

    public DisplayList Paint(Page page)
    {
        var list = _painter.Paint(page);
        var bleed = new Bleed(list.PageSize, _paper.Bleed);
        var black = new BlackDrawing(_colours, _paper.InkLimit);
        return list with { Items = [.. list.Items.Select(item => black.Of(bleed.Of(item)))], Links = [] };
    }
}
