using System.Text;
using PlanPublisher.PdfReading.Contents;
using PlanPublisher.PdfReading.Objects;
using PlanPublisher.PdfReading.Structure;

namespace PlanPublisher.PdfReading;

/// <summary>A PDF file read back: what tests look at.</summary>
/// <remarks>
/// Written for the kind of file that PlanPublisher makes, and strict about it: what is malformed, or not known, is an
/// exception that says what. It shares no code with the writer, so that the two cannot be wrong in the same way.
/// </remarks>
public sealed class PdfFile
{
    private readonly Dictionary<int, PdfFont> _fonts = [];

    private PdfFile(ObjectTable table)
    {
        Objects = table;
        Catalog = new PdfNode(table, table.Trailer)["Root"];
        var pages = ReadPageTree(Catalog["Pages"]).ToList();
        var labels = PageLabelReader.Read(Catalog["PageLabels"], pages.Count);
        Pages = [.. pages.Select((page, index) => ReadPage(page, index, labels[index]))];
        Links = [.. Pages.SelectMany(ReadLinks)];
        Destinations = TreeReader.Names(Catalog["Names"]["Dests"]).ToDictionary(pair => pair.Key, pair => ReadDestination(pair.Value));
        Outline = ReadOutline(Catalog["Outlines"]);
        Structure = StructureReader.Read(Catalog["StructTreeRoot"], Pages, Links);
    }

    public ObjectTable Objects { get; }

    public PdfNode Catalog { get; }

    public PdfNode Information => new PdfNode(Objects, Objects.Trailer)["Info"];

    public IReadOnlyList<PdfPage> Pages { get; }

    public IReadOnlyList<PdfLink> Links { get; }

    public IReadOnlyDictionary<string, PdfDestination> Destinations { get; }

    public IReadOnlyList<PdfBookmark> Outline { get; }

    /// <summary>The element of type Document.</summary>
    public StructureElement Structure { get; }

    /// <summary>The XMP packet.</summary>
    public string Metadata => Encoding.UTF8.GetString(Catalog["Metadata"].Data);

    /// <summary>Every font that a page names, each once.</summary>
    public IReadOnlyCollection<PdfFont> Fonts => _fonts.Values;

    /// <exception cref="PdfFormatException">The bytes are no PDF file as this reader knows it.</exception>
    public static PdfFile Read(ReadOnlyMemory<byte> bytes) => new(ObjectTable.Read(bytes));

    private static IEnumerable<PdfNode> ReadPageTree(PdfNode node) => node["Type"].Name switch
    {
        "Pages" => node["Kids"].Items.SelectMany(ReadPageTree),
        "Page" => [node],
        var type => throw new PdfFormatException($"a {type} stands in the page tree"),
    };

    private PdfPage ReadPage(PdfNode page, int index, string label)
    {
        var (sequences, operators, texts) = ContentReader.Read(page, FontOf);
        var fonts = page["Resources"]["Font"];
        return new PdfPage(index, label, page, sequences, operators, fonts.Entries.Keys.ToDictionary(name => name, name => FontOf(fonts[name])))
        {
            Texts = texts,
        };
    }

    private PdfFont FontOf(PdfNode font)
    {
        if (!_fonts.TryGetValue(font.ObjectNumber, out var read))
        {
            read = new PdfFont(font);
            _fonts.Add(font.ObjectNumber, read);
        }

        return read;
    }

    private static IEnumerable<PdfLink> ReadLinks(PdfPage page)
    {
        foreach (var annotation in page.Dictionary["Annots"].Items)
        {
            if (annotation["Subtype"].Name != "Link")
            {
                throw new PdfFormatException($"an annotation of type {annotation["Subtype"]} is not read");
            }

            var target = annotation["A"]["URI"].Text ?? "#" + annotation["Dest"].Text;
            var area = annotation["Rect"].Items.Select(item => item.Number).ToList();
            yield return new PdfLink(page.Index, target, annotation["Contents"].Text ?? "", area, annotation.ObjectNumber);
        }
    }

    private PdfDestination ReadDestination(PdfNode destination)
    {
        var parts = destination.Items.ToList();
        var page = Pages.FirstOrDefault(candidate => candidate.Dictionary.ObjectNumber == parts[0].ObjectNumber)
            ?? throw new PdfFormatException("a destination leads to a page that is not in the file");
        return new PdfDestination(page.Index, parts[2].Number, parts[3].Number);
    }

    private List<PdfBookmark> ReadOutline(PdfNode parent)
    {
        var bookmarks = new List<PdfBookmark>();
        for (var item = parent["First"]; !item.IsMissing; item = item["Next"])
        {
            if (item["Parent"].ObjectNumber != parent.ObjectNumber)
            {
                throw new PdfFormatException($"the bookmark {item["Title"]} does not know its parent");
            }

            bookmarks.Add(new PdfBookmark(item["Title"].Text ?? "", ReadDestination(item["Dest"]), ReadOutline(item)));
        }

        return bookmarks;
    }
}
