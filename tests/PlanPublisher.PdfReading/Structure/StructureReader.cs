using System.Globalization;
using PlanPublisher.PdfReading.Objects;

namespace PlanPublisher.PdfReading.Structure;

/// <summary>Reads the structure tree: ISO 32000-1, 14.7.</summary>
/// <remarks>
/// Refuses a tree that does not fit its pages: content that is not on the page, that two elements hold, that no element
/// holds, or whose way back by the parent tree leads to another element.
/// </remarks>
internal sealed class StructureReader
{
    private readonly IReadOnlyList<PdfPage> _pages;
    private readonly Dictionary<int, PdfLink> _links;
    private readonly Dictionary<int, PdfNode> _parents;
    private readonly Dictionary<(int Page, int Id), string> _texts = [];
    private readonly HashSet<(int Page, int Id)> _held = [];

    private StructureReader(PdfNode root, IReadOnlyList<PdfPage> pages, IReadOnlyList<PdfLink> links)
    {
        _pages = pages;
        _links = links.ToDictionary(link => link.ObjectNumber);
        _parents = TreeReader.Numbers(root["ParentTree"]).ToDictionary(pair => pair.Key, pair => pair.Value);
        foreach (var (page, sequence) in pages.SelectMany(page => page.Sequences.Select(sequence => (page.Index, sequence))))
        {
            if (sequence.ContentId is { } id && !_texts.TryAdd((page, id), sequence.Text))
            {
                throw Wrong($"content {id} is twice on page {page + 1}");
            }
        }
    }

    public static StructureElement Read(PdfNode root, IReadOnlyList<PdfPage> pages, IReadOnlyList<PdfLink> links)
    {
        var reader = new StructureReader(root, pages, links);
        var document = reader.ReadElement(root["K"].Items.Single());
        foreach (var (page, id) in reader._texts.Keys.Except(reader._held))
        {
            throw Wrong($"no element holds content {id} of page {page + 1}");
        }

        return document;
    }

    private StructureElement ReadElement(PdfNode element)
    {
        var kids = new List<StructureKid>();
        foreach (var kid in element["K"].Items)
        {
            kids.Add(ReadKid(element, kid));
        }

        return new StructureElement(element["S"].Name ?? throw Wrong("an element has no type"), element, kids);
    }

    private StructureKid ReadKid(PdfNode element, PdfNode kid)
    {
        if (kid.IsNumber)
        {
            return ReadContent(element, element["Pg"], kid.Integer);
        }

        switch (kid["Type"].Name)
        {
            case "MCR":
                return ReadContent(element, kid["Pg"].IsMissing ? element["Pg"] : kid["Pg"], kid["MCID"].Integer);
            case "OBJR":
                return ReadLink(element, kid["Obj"]);
            default:
                return kid["P"].ObjectNumber == element.ObjectNumber
                    ? new StructureKid.Element(ReadElement(kid))
                    : throw Wrong($"{kid["S"]} does not know its parent {element["S"]}");
        }
    }

    private StructureKid.Content ReadContent(PdfNode element, PdfNode page, int id)
    {
        var index = _pages.FirstOrDefault(candidate => candidate.Dictionary.ObjectNumber == page.ObjectNumber)?.Index
            ?? throw Wrong($"{element["S"]} has content {id} on a page that is not in the file");
        if (!_texts.TryGetValue((index, id), out var text) || !_held.Add((index, id)))
        {
            throw Wrong($"content {id} of page {index + 1} is missing, or two elements hold it");
        }

        var owners = _parents.GetValueOrDefault(_pages[index].Dictionary["StructParents"].Integer, element["None"]).Items.ToList();
        if (id >= owners.Count || owners[id].ObjectNumber != element.ObjectNumber)
        {
            throw Wrong($"the parent tree leads from content {id} of page {index + 1} to another element");
        }

        return new StructureKid.Content(index, id, text);
    }

    private StructureKid.Link ReadLink(PdfNode element, PdfNode annotation)
    {
        var key = annotation["StructParent"];
        if (!key.IsNumber || !_parents.TryGetValue(key.Integer, out var owner) || owner.ObjectNumber != element.ObjectNumber)
        {
            throw Wrong("the parent tree does not lead from an annotation to its element");
        }

        return _links.TryGetValue(annotation.ObjectNumber, out var link)
            ? new StructureKid.Link(link)
            : throw Wrong("an element refers to an annotation that is on no page");
    }

    private static PdfFormatException Wrong(FormattableString what) => new("structure: " + what.ToString(CultureInfo.InvariantCulture));

    private static PdfFormatException Wrong(string what) => new("structure: " + what);
}
