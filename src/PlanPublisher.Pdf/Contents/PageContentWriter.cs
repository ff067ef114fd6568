using System.Collections.Immutable;
using System.Diagnostics;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Painting;
using PlanPublisher.Pdf.Fonts;
using PlanPublisher.Pdf.Images;
using PlanPublisher.Pdf.Objects;
using PlanPublisher.Pdf.Tagging;

namespace PlanPublisher.Pdf.Contents;

/// <summary>Writes what a page shows as a content stream, each piece marked as content of an element or as an artifact.</summary>
/// <remarks>
/// Follows ISO 32000-1, 8, 9.4 and 14.6 to 14.8. Neighbouring items of one owner share a marked-content sequence. Text
/// objects lie inside marked content, never across it. It does not decide the order: items are written as painted, and
/// the structure tree says how they are read.
/// </remarks>
internal sealed class PageContentWriter
{
    private readonly DisplayList _page;
    private readonly EmbeddedFonts _fonts;
    private readonly StructureTree _tree;
    private readonly PdfSyntax _content;
    private readonly GraphicsState _state;
    private readonly List<EmbeddedFont> _used = [];
    private readonly EmbeddedPictures _pictures;
    private readonly List<EmbeddedPicture> _usedPictures = [];

    /// <summary>The owner of each marked-content id so far; the next id is their number.</summary>
    private readonly List<StructureElement> _owners = [];

    private bool _isInText;

    /// <summary>What the items are clipped to; each area is a saved graphics state.</summary>
    private ImmutableArray<ClipArea> _clip = [];

    private PageContentWriter(DisplayList page, PdfSyntax content, EmbeddedFonts fonts, EmbeddedPictures pictures, StructureTree tree)
    {
        _pictures = pictures;
        _page = page;
        _content = content;
        _fonts = fonts;
        _tree = tree;
        _state = new GraphicsState(_content);
    }

    /// <param name="content">Empty; the page is written into it.</param>
    public static PageContent Write(
        DisplayList page, PdfSyntax content, EmbeddedFonts fonts, EmbeddedPictures pictures, StructureTree tree)
    {
        var writer = new PageContentWriter(page, content, fonts, pictures, tree);
        writer.WriteItems();
        return new PageContent(writer._content, writer._used, writer._usedPictures, writer._owners, writer._state.HasOverprint);
    }

    private void WriteItems()
    {
        var items = _page.Items.AsSpan();
        while (!items.IsEmpty)
        {
            var owner = OwnerOf(items[0]);
            var count = 1;
            while (count < items.Length && (items[count].Mark == items[count - 1].Mark || OwnerOf(items[count]) == owner))
            {
                count++;
            }

            WriteMarked(owner, items[..count]);
            items = items[count..];
        }
    }

    /// <summary>What is drawn for an element that assistive technology does not get is a matter of layout.</summary>
    private (StructureElement? Element, MarkKind Kind) OwnerOf(DisplayItem item)
    {
        var element = _tree.OwnerOf(item.Mark);
        return (element, element is null && !item.Mark.IsArtifact ? MarkKind.Layout : item.Mark.Kind);
    }

    private void WriteMarked((StructureElement? Element, MarkKind Kind) owner, ReadOnlySpan<DisplayItem> items)
    {
        if (owner.Element is { } element)
        {
            BeginContent(element, items);
        }
        else
        {
            BeginArtifact(owner.Kind, AreaOf(items));
        }

        foreach (var item in items)
        {
            EnterClip(item.Clip);
            _state.Overprint(item.IsOverprinted);
            WriteItem(item);
        }

        // Clips lie inside marked content, as text does.
        EnterClip([]);
        EndText();
        _content.Operator("EMC");
    }

    private PageRectangle AreaOf(ReadOnlySpan<DisplayItem> items)
    {
        var area = ItemBounds.Of(items[0]);
        foreach (var item in items[1..])
        {
            area = ItemBounds.Union(area, ItemBounds.Of(item));
        }

        return PageRectangle.Of(area, _page.PageSize.Height);
    }

    private void BeginContent(StructureElement element, ReadOnlySpan<DisplayItem> items)
    {
        var content = new MarkedContent(_page.PageIndex, _owners.Count);
        _content.Name(element.Role).OpenDictionary().Key("MCID").Integer(content.Id).CloseDictionary().Operator("BDC");
        _owners.Add(element);
        element.Contents.Add(content);
        if (element.Role is "Figure" or "Formula")
        {
            element.Attributes.CoverOn(_page.PageIndex, AreaOf(items));
        }
    }

    private void BeginArtifact(MarkKind kind, PageRectangle area)
    {
        var (type, subtype, side) = kind switch
        {
            MarkKind.Layout => ("Layout", null, null),
            MarkKind.Background => ("Background", null, null),
            MarkKind.PageHeader => ("Pagination", "Header", "Top"),
            MarkKind.PageFooter => ("Pagination", "Footer", "Bottom"),
            MarkKind.Repeated => ("Pagination", (string?)null, (string?)null),
            _ => throw new UnreachableException(),
        };
        _content.Name("Artifact").OpenDictionary().Key("Type").Name(type);
        if (subtype is not null)
        {
            _content.Key("Subtype").Name(subtype).Key("Attached").OpenArray().Name(side!).CloseArray();
        }

        _content.Key("BBox");
        area.Write(_content);
        _content.CloseDictionary().Operator("BDC");
    }

    private void EnterClip(ImmutableArray<ClipArea> clip)
    {
        if (clip.SequenceEqual(_clip))
        {
            return;
        }

        EndText();
        for (var i = 0; i < _clip.Length; i++)
        {
            _state.Restore();
        }

        _clip = clip;
        foreach (var area in clip)
        {
            _state.Save();
            PathWriter.WriteClip(_content, area, _page.PageSize.Height);
        }
    }

    private void WriteItem(DisplayItem item)
    {
        switch (item)
        {
            case DisplayItem.Glyphs glyphs:
                WriteGlyphs(glyphs);
                break;
            case DisplayItem.Rectangle rectangle:
                EndText();
                WriteRectangle(rectangle);
                break;
            case DisplayItem.Line line:
                EndText();
                WriteLine(line);
                break;
            case DisplayItem.Path path:
                EndText();
                PathWriter.Write(_content, _state, path, _page.PageSize.Height);
                break;
            case DisplayItem.Image image:
                EndText();
                WriteImage(image);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void WriteGlyphs(DisplayItem.Glyphs glyphs)
    {
        _state.Fill(glyphs.Colour);
        if (!_isInText)
        {
            _content.Operator("BT");
            _isInText = true;
        }

        var font = _fonts.Of(glyphs.Font);
        if (_state.Select(font, glyphs.FontSize))
        {
            SelectFont(font, glyphs.FontSize);
        }

        GlyphRunWriter.Write(_content, font, glyphs, _page.PageSize.Height);
    }

    private void SelectFont(EmbeddedFont font, Length size)
    {
        if (!_used.Contains(font))
        {
            _used.Add(font);
        }

        _content.Name(font.ResourceName).Number(size.Points).Operator("Tf");
    }

    private void EndText()
    {
        if (_isInText)
        {
            _content.Operator("ET");
            _isInText = false;
        }
    }

    private void WriteRectangle(DisplayItem.Rectangle rectangle)
    {
        _state.Fill(rectangle.Fill);
        var area = rectangle.Area;
        _content.Number(area.X.Points).Number((_page.PageSize.Height - area.Bottom).Points);
        _content.Number(area.Width.Points).Number(area.Height.Points).Operator("re").Operator("f");
    }

    /// <summary>A picture fills the unit square, whose y runs up from its lower left corner (8.9.5).</summary>
    private void WriteImage(DisplayItem.Image image)
    {
        var picture = _pictures.Of(image.Picture, image.Ground);
        if (!_usedPictures.Contains(picture))
        {
            _usedPictures.Add(picture);
        }

        var (map, x, y) = (image.Map, image.Origin.X.Points, (_page.PageSize.Height - image.Origin.Y).Points);
        _state.Save();
        _content.Number(map.A).Number(-map.B).Number(-map.C).Number(map.D).Number(x + map.C).Number(y - map.D).Operator("cm");
        _content.Name(picture.ResourceName).Operator("Do");
        _state.Restore();
    }

    private void WriteLine(DisplayItem.Line line)
    {
        _state.Stroke(line.Colour, line.Width, line.Dash);
        WritePoint(line.From).Operator("m");
        WritePoint(line.To).Operator("l").Operator("S");
    }

    private PdfSyntax WritePoint(Point point) =>
        _content.Number(point.X.Points).Number((_page.PageSize.Height - point.Y).Points);
}
