using PlanPublisher.Layout.Fragments;
using PlanPublisher.Painting;
using PlanPublisher.Pdf.Caching;
using PlanPublisher.Pdf.Contents;
using PlanPublisher.Pdf.Fonts;
using PlanPublisher.Pdf.Images;
using PlanPublisher.Pdf.Navigation;
using PlanPublisher.Pdf.Objects;
using PlanPublisher.Pdf.Profiles;
using PlanPublisher.Pdf.Tagging;

namespace PlanPublisher.Pdf;

/// <summary>Writes a painted document as a tagged PDF file.</summary>
/// <remarks>
/// <para>
/// Each page goes into the file as it comes and is let go. What depends on the whole document follows after the last
/// page: fonts (whose glyphs are known then), the structure tree, bookmarks, metadata.
/// </para>
/// <para>
/// The structure tree comes from the document's elements and the pages only fill it, so reading order is document order
/// however pages are painted (<c>Tagging</c>). The same document gives the same bytes: objects are numbered in a fixed
/// order, no clock is asked and the file identifier is a hash of the content (<c>Objects</c>).
/// </para>
/// <para>
/// Follows ISO 32000-1 (PDF 1.7), with what ISO 19005-2 (PDF/A-2a) and ISO 14289-1 (PDF/UA-1) ask beyond it, or for the press
/// ISO 15930-7 (PDF/X-4). It does not check the document itself: a missing alternative text is the author's to add.
/// </para>
/// </remarks>
public sealed class PdfWriter
{
    private readonly LaidOutDocument _document;
    private readonly PdfProfile _profile;
    private readonly ObjectFile _file;
    private readonly EmbeddedFonts _fonts;
    private readonly EmbeddedPictures _pictures;
    private readonly StructureTree _tree;
    private readonly LinkWriter _links;
    private readonly ObjectReference _pageTree;
    private readonly List<ObjectReference> _pages;

    /// <summary>The content of the page in hand; each page is written over the one before.</summary>
    private readonly PdfSyntax _content = new();

    private readonly List<IReadOnlyList<StructureElement>> _pageOwners = [];

    private PdfWriter(LaidOutDocument document, ObjectFile file, PdfProfile profile, PdfCache? cache)
    {
        _document = document;
        _profile = profile;
        _file = file;
        _fonts = new EmbeddedFonts(file, cache);
        _pictures = new EmbeddedPictures(file, profile);
        _tree = StructureTreeBuilder.Build(document.Styled);
        _links = new LinkWriter(file, document.Anchors, _tree, firstParentKey: document.Pages.Length);
        _pageTree = file.Reserve();
        _pages = [.. document.Pages.Select(_ => file.Reserve())];
    }

    /// <param name="pages">One display list for each page of the document, in order. Each is read once and not kept.</param>
    /// <param name="cache">What other files left; the bytes are the same with one and without.</param>
    /// <param name="output">Written from where it stands; it need not seek, and is not closed.</param>
    public static void Write(
        LaidOutDocument document,
        IEnumerable<DisplayList> pages,
        PdfMetadata metadata,
        PdfProfile profile,
        Stream output,
        PdfCache? cache = null)
    {
        // PDF/X-4 is built on PDF 1.6 (ISO 15930-7, 6.1).
        using var file = new ObjectFile(output, profile is PdfProfile.Press ? "1.6" : "1.7", cache);
        var writer = new PdfWriter(document, file, profile, cache);
        foreach (var page in pages)
        {
            writer.WritePage(page);
        }

        writer.WriteRest(metadata);
    }

    private void WritePage(DisplayList page)
    {
        if (page.PageIndex != _pageOwners.Count || page.PageIndex >= _pages.Count)
        {
            throw new ArgumentException($"page {page.PageIndex} comes as number {_pageOwners.Count} of {_pages.Count} pages");
        }

        var content = PageContentWriter.Write(page, _content.Clear(), _fonts, _pictures, _tree);
        var marked = _profile is PdfProfile.Press { HasMarks: true } press ? press : null;
        if (marked is not null)
        {
            PrinterMarks.Write(content.Stream, page.PageSize, marked);
        }

        _pageOwners.Add(content.Owners);
        var reference = _pages[page.PageIndex];
        var stream = _file.WriteStream(content.Stream.Bytes);
        var annotations = _links.Write(page, reference);
        var dictionary = _file.Syntax().OpenDictionary()
            .Key("Type").Name("Page")
            .Key("Parent").Reference(_pageTree);
        PageBoxes.Write(dictionary, page.PageSize, _profile);
        WriteResources(dictionary.Key("Resources"), content, hasMarks: marked is not null);
        dictionary.Key("Contents").Reference(stream)
            .Key("StructParents").Integer(page.PageIndex)
            .Key("Tabs").Name("S");
        if (annotations.Count > 0)
        {
            dictionary.Key("Annots").References(annotations);
        }

        _file.Write(reference, dictionary.CloseDictionary());
    }

    private static void WriteResources(PdfSyntax dictionary, PageContent content, bool hasMarks)
    {
        dictionary.OpenDictionary();
        if (content.Fonts.Count > 0)
        {
            dictionary.Key("Font").OpenDictionary();
            foreach (var font in content.Fonts)
            {
                dictionary.Key(font.ResourceName).Reference(font.Reference);
            }

            dictionary.CloseDictionary();
        }

        if (content.Pictures.Count > 0)
        {
            dictionary.Key("XObject").OpenDictionary();
            foreach (var picture in content.Pictures)
            {
                dictionary.Key(picture.ResourceName).Reference(picture.Reference);
            }

            dictionary.CloseDictionary();
        }

        if (content.HasOverprint)
        {
            GraphicsState.WriteResources(dictionary);
        }

        if (hasMarks)
        {
            PrinterMarks.WriteColourSpace(dictionary);
        }

        dictionary.CloseDictionary();
    }

    private void WriteRest(PdfMetadata metadata)
    {
        if (_pageOwners.Count != _pages.Count)
        {
            throw new ArgumentException($"only {_pageOwners.Count} of {_pages.Count} pages were given");
        }

        _fonts.Write();
        _file.Write(_pageTree, _file.Syntax().OpenDictionary()
            .Key("Type").Name("Pages")
            .Key("Count").Integer(_pages.Count)
            .Key("Kids").References(_pages)
            .CloseDictionary());
        var catalog = WriteCatalog(metadata);
        _file.Finish(catalog, _file.Write(InformationDictionary.Write(metadata, _profile)));
    }

    private ObjectReference WriteCatalog(PdfMetadata metadata)
    {
        var destinations = new Destinations(_document.Pages, _pages);
        var structure = StructureTreeWriter.Write(_file, _tree.Root, _pages, _pageOwners, _links.Owners);
        var outline = OutlineWriter.Write(_file, _document.Outline, destinations);
        // Metadata stay readable for programs that know no PDF.
        var packet = _file.WriteStream(
            XmpPacket.Write(metadata, _profile), entries => entries.Key("Type").Name("Metadata").Key("Subtype").Name("XML"), compress: false);
        var intent = OutputIntent.Write(_file, _profile);
        var catalog = _file.Syntax().OpenDictionary()
            .Key("Type").Name("Catalog")
            .Key("Pages").Reference(_pageTree)
            .Key("Lang").Text(metadata.Language)
            .Key("MarkInfo").OpenDictionary().Key("Marked").Boolean(true).CloseDictionary()
            .Key("StructTreeRoot").Reference(structure)
            .Key("ViewerPreferences").OpenDictionary().Key("DisplayDocTitle").Boolean(true).CloseDictionary()
            .Key("Metadata").Reference(packet)
            .Key("OutputIntents").References([intent]);
        WriteNavigation(catalog, destinations, outline);
        return _file.Write(catalog.CloseDictionary());
    }

    private void WriteNavigation(PdfSyntax catalog, Destinations destinations, ObjectReference? outline)
    {
        PageLabels.Write(catalog.Key("PageLabels"), _document.Pages);
        if (!_document.Anchors.IsEmpty)
        {
            destinations.WriteNames(catalog.Key("Names"), _document.Anchors);
        }

        if (outline is { } root)
        {
            catalog.Key("Outlines").Reference(root).Key("PageMode").Name("UseOutlines");
        }
    }
}
