using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using PlanPublisher.Fonts.OpenType;
using PlanPublisher.Fonts.Shaping;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;
using PlanPublisher.Painting;
using PlanPublisher.Painting.Colour;
using PlanPublisher.TestFonts;

namespace PlanPublisher.Pdf.Tests.Documents;

/// <summary>Paints markup in the simplest way: each text on a line of its own, notes at the foot of their page.</summary>
internal sealed class MarkupPainter
{
    private static readonly Size PageSize = new(Length.FromPoints(300), Length.FromPoints(400));
    private static readonly Length FontSize = Length.FromPoints(10);
    private static readonly DeviceColour Ink = new DeviceColour.Rgb(16, 24, 32);

    private readonly Dictionary<XElement, StyledElement> _elements;
    private readonly string[] _labels;
    private readonly List<DisplayList> _pages = [];
    private readonly List<DisplayItem> _items = [];
    private readonly List<LinkArea> _links = [];
    private readonly List<(XElement Note, int Number)> _notes = [];
    private readonly SortedDictionary<string, Anchor> _anchors = new(StringComparer.Ordinal);
    private readonly List<OutlineEntry> _outline = [];
    private Length _y;
    private int _noteNumber;

    private MarkupPainter(Dictionary<XElement, StyledElement> elements, string[] labels)
    {
        _elements = elements;
        _labels = labels;
    }

    public static TestDocument Paint(string body, string[] labels)
    {
        var root = XElement.Parse($"<html lang=\"en-GB\"><body>{body}</body></html>", LoadOptions.PreserveWhitespace);
        var reader = new MarkupReader();
        var styled = reader.Read(root);
        var painter = new MarkupPainter(reader.Elements, labels);
        painter.PaintChildren(root);
        painter.EndPage();
        var style = new PageStyle(PageSize, default, CssColor.Transparent, [], ComputedStyle.Initial);
        var pages = painter._pages.Select(page => new Page(page.PageIndex, page.PageLabel, "", style, []));
        var document = new LaidOutDocument(styled, [.. pages], painter._anchors.ToImmutableSortedDictionary(), [.. painter._outline]);
        return new TestDocument(document, [.. painter._pages]);
    }

    private void PaintChildren(XElement element)
    {
        foreach (var node in element.Nodes())
        {
            PaintNode(element, node);
        }
    }

    private void PaintNode(XElement parent, XNode node)
    {
        switch (node)
        {
            case XElement { Name.LocalName: "hr" }:
                PaintRule();
                break;
            case XElement element when (string?)element.Attribute("class") == "footnote":
                _notes.Add((element, ++_noteNumber));
                PaintNotePart(element, MarkPart.Call, NumberOf(_noteNumber), NoteAnchors.OfCall, NoteAnchors.OfNote);
                break;
            case XElement { Name.LocalName: not "title" } element when element.Attribute("hidden") is null:
                PaintElement(element);
                break;
            case XText text when !string.IsNullOrWhiteSpace(text.Value):
                PaintOwnText(parent, text.Value);
                break;
            case XProcessingInstruction instruction:
                Obey(parent, instruction);
                break;
        }
    }

    private void PaintElement(XElement element)
    {
        var at = new Anchor(_pages.Count, new Point(Length.FromPoints(20), _y));
        if (element.Attribute("id") is { } id)
        {
            _anchors.Add(id.Value, at);
        }

        if (element.Name.LocalName is ['h', >= '1' and <= '6'])
        {
            _outline.Add(new OutlineEntry(element.Name.LocalName[1] - '0', element.Value, _elements[element].Ordinal, at));
        }

        if (element.Name.LocalName == "li")
        {
            var isNumbered = element.Parent!.Name.LocalName == "ol";
            PaintText(Mark(element, MarkPart.Marker), isNumbered ? NumberOf(element.ElementsBeforeSelf().Count() + 1) + ". " : "• ");
        }

        PaintChildren(element);
    }

    private void PaintOwnText(XElement parent, string text)
    {
        var area = PaintText(Mark(parent, MarkPart.Content), text);
        if (parent.AncestorsAndSelf("a").FirstOrDefault() is { } link && link.Attribute("href") is { } target)
        {
            _links.Add(new LinkArea(_elements[link].Ordinal, area, target.Value, link.Value));
        }
    }

    private void Obey(XElement parent, XProcessingInstruction instruction)
    {
        switch (instruction.Target)
        {
            case "page":
                EndPage();
                break;
            case "ground":
                _items.Add(new DisplayItem.Rectangle(ContentMark.Artifact(MarkKind.Background), NextLine(), new DeviceColour.Rgb(230, 240, 250)));
                break;
            case "picture":
                PaintPicture(Mark(parent, MarkPart.Content));
                break;
            case "header":
                PaintText(ContentMark.Artifact(MarkKind.PageHeader), instruction.Data);
                break;
            case "footer":
                PaintText(ContentMark.Artifact(MarkKind.PageFooter), instruction.Data);
                break;
            case "repeat":
                PaintText(ContentMark.Artifact(MarkKind.Repeated), instruction.Data);
                break;
            default:
                throw new ArgumentException($"no instruction {instruction.Target}");
        }
    }

    private void EndPage()
    {
        PaintNotes();
        var label = _pages.Count < _labels.Length ? _labels[_pages.Count] : NumberOf(_pages.Count + 1);
        _pages.Add(new DisplayList(_pages.Count, label, PageSize, [.. _items], [.. _links]));
        _items.Clear();
        _links.Clear();
        _y = Length.Zero;
    }

    private void PaintNotes()
    {
        foreach (var (note, number) in _notes)
        {
            PaintNotePart(note, MarkPart.Marker, NumberOf(number) + " ", NoteAnchors.OfNote, NoteAnchors.OfCall);
            PaintChildren(note);
        }

        _notes.Clear();
    }

    private void PaintNotePart(XElement note, MarkPart part, string text, Func<int, string> own, Func<int, string> target)
    {
        var ordinal = _elements[note].Ordinal;
        _anchors.Add(own(ordinal), new Anchor(_pages.Count, new Point(Length.FromPoints(20), _y)));
        var area = PaintText(Mark(note, part), text);
        _links.Add(new LinkArea(ordinal, area, "#" + target(ordinal), text, part));
    }

    private Rect PaintText(ContentMark mark, string text)
    {
        var area = NextLine();
        var origin = new Point(area.X, area.Y + FontSize);
        _items.Add(new DisplayItem.Glyphs(
            mark, ShippedFonts.SansRegular, FontSize, origin, Shape(ShippedFonts.SansRegular, text), text, Length.Zero, TextTurn.None, Ink));
        return area;
    }

    private void PaintRule()
    {
        var line = NextLine();
        var start = new Point(line.X, line.Y);
        _items.Add(new DisplayItem.Line(
            ContentMark.Artifact(MarkKind.Layout), start, start with { X = line.Right }, Length.FromPoints(0.5), [Length.FromPoints(2)], Ink));
    }

    private void PaintPicture(ContentMark mark)
    {
        var area = NextLine();
        var (start, right) = (new Point(area.X, area.Y), new Point(area.Right, area.Y));
        var below = new Point(area.X, area.Bottom);
        ImmutableArray<PathSegment> segments =
        [
            new(PathSegmentKind.MoveTo, default, default, start),
            new(PathSegmentKind.CurveTo, right, below, right),
            new(PathSegmentKind.LineTo, default, default, below),
            new(PathSegmentKind.Close, default, default, default),
        ];
        _items.Add(new DisplayItem.Path(mark, segments, Ink, FillsEvenOdd: true, new PathStroke(Length.FromPoints(1), [], Ink)));
    }

    private Rect NextLine()
    {
        _y += Length.FromPoints(14);
        return new Rect(Length.FromPoints(20), _y, Length.FromPoints(200), Length.FromPoints(12));
    }

    private ContentMark Mark(XElement element, MarkPart part) => ContentMark.Content(_elements[element].Ordinal, part);

    /// <summary>One glyph a character, kerned with the next one.</summary>
    public static ImmutableArray<ShapedGlyph> Shape(FontFace font, string text) =>
    [
        .. text.Select((character, index) =>
        {
            var glyph = font.GlyphOf(character);
            var kerning = index + 1 < text.Length ? font.KerningBetween(glyph, font.GlyphOf(text[index + 1])) : 0;
            return new ShapedGlyph(glyph, font.AdvanceOf(glyph) + kerning, index, 1);
        }),
    ];

    private static string NumberOf(int number) => number.ToString(CultureInfo.InvariantCulture);
}
