using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Fonts;
using PlanPublisher.Fonts.Shaping;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Html;
using PlanPublisher.Layout.Styles;
using PlanPublisher.Painting.Colour;
using PlanPublisher.TestFonts;

namespace PlanPublisher.Painting.Tests;

/// <summary>Makes small documents of fragments by hand. The page is 100 × 60 pt, text is the box font at 10 pt.</summary>
internal static class Sample
{
    public static readonly ComputedStyle Plain = new() { FontSize = Pt(10) };

    public static Length Pt(double points) => Length.FromPoints(points);

    public static Point At(double x, double y) => new(Pt(x), Pt(y));

    public static Size Of(double width, double height) => new(Pt(width), Pt(height));

    public static Border Solid(double width, CssColor colour) => new(BorderStyle.Solid, Pt(width), colour);

    /// <summary>An element; attributes as "name=value". Ordinals are given by the test, in document order.</summary>
    public static StyledElement Element(int ordinal, string name, string[]? attributes = null, ComputedStyle? style = null, params StyledNode[] children)
    {
        var pairs = (attributes ?? []).Select(a => a.Split('=', 2)).Select(p => new HtmlAttribute(p[0], p[1])).ToImmutableArray();
        var html = children.Select(HtmlNode (c) => c is StyledElement e ? e.Element : new HtmlText(((StyledText)c).Value)).ToImmutableArray();
        return new StyledElement(new HtmlElement(ordinal, name, pairs, html, 0), style ?? Plain, [.. children]);
    }

    public static LineItem.Text Text(StyledElement element, double x, string characters, TextOrigin origin = TextOrigin.Document, ComputedStyle? style = null)
    {
        var glyphs = WordShaper.Shape(BoxFont.Face, characters).Glyphs;
        return new LineItem.Text(
            Pt(x), Length.Zero, Pt(10 * glyphs.Length), BoxFont.Face, Pt(10), glyphs, characters, Length.Zero, origin, style ?? element.Style, element);
    }

    public static PlacedFragment Line(double x, double y, params LineItem[] items) =>
        new(At(x, y), new Fragment.Line(Of(100, 10), Pt(8), [.. items]));

    public static PlacedFragment Box(double x, double y, double width, double height, StyledElement element, params PlacedFragment[] children) =>
        new(At(x, y), new Fragment.Box(element, element.Style, Of(width, height), OpenSides.None, [.. children]));

    /// <summary>A box with turned lines that fill it.</summary>
    public static PlacedFragment TurnedBox(double x, double y, double width, double height, Turn turn, StyledElement element, params PlacedFragment[] lines)
    {
        var content = new Fragment.Box(element, ComputedStyle.Initial, Of(height, width), OpenSides.None, [.. lines]);
        return Box(x, y, width, height, element, new PlacedFragment(default, new Fragment.Turned(Of(width, height), turn, content)));
    }

    /// <summary>Paints one page. Any problem fails the test unless <paramref name="problems"/> takes it.</summary>
    public static DisplayList Paint(StyledElement root, PlacedFragment[] content, CssColor background = default, DiagnosticBag? problems = null, IColourMap? colours = null)
    {
        var bag = problems ?? new DiagnosticBag();
        var (document, page) = DocumentOf(root, content, background);
        var list = new PagePainter(document, colours ?? new ScreenColours(), ElementSpans.Empty, bag).Paint(page);
        if (problems is null)
        {
            Assert.Empty(bag.ToSorted());
        }

        return list;
    }

    /// <summary>A document of one page.</summary>
    public static (LaidOutDocument Document, Page Page) DocumentOf(StyledElement root, PlacedFragment[] content, CssColor background)
    {
        var html = new HtmlDocument(root.Element, "Sample", "en-GB", ElementCount: 20);
        var styled = new StyledDocument(html, root, new PageStyles(new NoPages()));
        var page = new Page(0, "1", "", new PageStyle(Of(100, 60), default, background, [], Plain), [.. content]);
        var document = new LaidOutDocument(styled, [page], ImmutableSortedDictionary<string, Anchor>.Empty, []) { Fonts = new FontSet([new FontSetEntry("Box", 400, false, BoxFont.Face)]) };
        return (document, page);
    }

    private sealed class NoPages : IPageStyleSource
    {
        public PageStyle StyleOf(PageSelection page) => throw new NotSupportedException("pages are made by hand");
    }
}
