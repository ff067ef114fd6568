using System.Diagnostics;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Painting;
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
/// Follows ISO 32000-1 (PDF 1.7), with what ISO 19005-2 (PDF/A-2a) and ISO 14289-1 (PDF/UA-1) ask beyond it. It does not
/// check the document itself: a missing alternative text is the author's to add.
/// </para>
/// </remarks>
public sealed class PdfWriter
{
    private readonly LaidOutDocument _document;
    private readonly ObjectFile _file;
    private readonly EmbeddedFonts _fonts;
    private readonly EmbeddedPictures _pictures;
    private readonly StructureTree _tree;
    private readonly LinkWriter _links;
    private readonly ObjectReference _pageTree;
    private readonly List<ObjectReference> _pages;
    private readonly List<IReadOnlyList<StructureElement>> _pageOwners = [];

    private PdfWriter(LaidOutDocument document, ObjectFile file, PdfProfile profile)
    {
        _document = document;
        _file = file;
        _fonts = new EmbeddedFonts(file);
        _pictures = new EmbeddedPictures(file, profile);
        _tree = StructureTreeBuilder.Build(document.Styled);
        _links = new LinkWriter(file, document.Anchors, _tree, firstParentKey: document.Pages.Length);
        _pageTree = file.Reserve();
        _pages = [.. document.Pages.Select(_ => file.Reserve())];
    }

    /// <param name="pages">One display list for each page of the document, in order. Each is read once and not kept.</param>
    /// <param name="output">Written from where it stands; it need not seek, and is not closed.</param>
    public static void Write(
        LaidOutDocument document, IEnumerable<DisplayList> pages, PdfMetadata metadata, PdfProfile profile, Stream output)
    {
        using var file = new ObjectFile(output);
        var writer = new PdfWriter(document, file, profile);
        foreach (var page in pages)
        {
            writer.WritePage(page);
        }

        writer.WriteRest(metadata, profile);
    }

    private void WritePage(DisplayList page)
    {
        if (page.PageIndex != _pageOwners.Count || page.PageIndex >= _pages.Count)
        {
            throw new ArgumentException($"page {page.PageIndex} comes as number {_pageOwners.Count} of {_pages.Count} pages");
        }

        var content = PageContentWriter.Write(page, _fonts, _pictures, _tree);
        _pageOwners.Add(content.Owners);
        var reference = _pages[page.PageIndex];
        var stream = _file.WriteStream(content.Stream.Bytes);
        var annotations = _links.Write(page, reference);
        var dictionary = new PdfSyntax().OpenDictionary()
            .Key("Type").Name("Page")
            .Key("Parent").Reference(_pageTree)
            .Key("MediaBox");
        new PageRectangle(0, 0, page.PageSize.Width.Points, page.PageSize.Height.Points).Write(dictionary);
        WriteResources(dictionary.Key("Resources"), content);
        dictionary.Key("Contents").Reference(stream)
            .Key("StructParents").Integer(page.PageIndex)
            .Key("Tabs").Name("S");
        if (annotations.Count > 0)
        {
            dictionary.Key("Annots").References(annotations);
        }

        _file.Write(reference, dictionary.CloseDictionary());
    }

    private static void WriteResources(PdfSyntax dictionary, PageContent content)
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

        dictionary.CloseDictionary();
    }

    private void WriteRest(PdfMetadata metadata, PdfProfile profile)
    {
        if (_pageOwners.Count != _pages.Count)
        {
            throw new ArgumentException($"only {_pageOwners.Count} of {_pages.Count} pages were given");
        }

        _fonts.Write();
        _file.Write(_pageTree, new PdfSyntax().OpenDictionary()
            .Key("Type").Name("Pages")
            .Key("Count").Integer(_pages.Count)
            .Key("Kids").References(_pages)
            .CloseDictionary());
        var catalog = WriteCatalog(metadata, profile);
        _file.Finish(catalog, _file.Write(InformationDictionary.Write(metadata)));
    }

    private ObjectReference WriteCatalog(PdfMetadata metadata, PdfProfile profile)
    {
        var destinations = new Destinations(_document.Pages, _pages);
        var structure = StructureTreeWriter.Write(_file, _tree.Root, _pages, _pageOwners, _links.Owners);
        var outline = OutlineWriter.Write(_file, _document.Outline, destinations);
        // Metadata stay readable for programs that know no PDF.
        var packet = _file.WriteStream(
            XmpPacket.Write(metadata), entries => entries.Key("Type").Name("Metadata").Key("Subtype").Name("XML"), compress: false);
        var intent = profile switch
        {
            PdfProfile.Screen screen => OutputIntent.Write(_file, screen),
            _ => throw new UnreachableException(),
        };
        var catalog = new PdfSyntax().OpenDictionary()
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
