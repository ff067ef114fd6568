using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Painting;
using PlanPublisher.Pdf.Objects;
using PlanPublisher.Pdf.Tagging;

namespace PlanPublisher.Pdf.Navigation;

/// <summary>Writes the link annotations of a page and ties each to its structure element.</summary>
/// <remarks>
/// Follows ISO 32000-1, 12.5.6.5 and 14.7.4.3. A link over two lines has two annotations in one element. A link to an
/// anchor that no page has is left out: its text is then plain text.
/// </remarks>
internal sealed class LinkWriter(
    ObjectFile file,
    ImmutableSortedDictionary<string, Anchor> anchors,
    StructureTree tree,
    int firstParentKey)
{
    /// <summary>Bit 3 of the annotation flags: shown in print too (PDF/A asks for it).</summary>
    private const int Print = 4;

    private readonly List<StructureElement> _owners = [];

    /// <summary>The owner of each annotation written so far, by its key in the parent tree.</summary>
    public IReadOnlyList<StructureElement> Owners => _owners;

    public IReadOnlyList<ObjectReference> Write(DisplayList page, ObjectReference pageReference)
    {
        var annotations = new List<ObjectReference>();
        foreach (var link in page.Links)
        {
            var isInside = link.Target.StartsWith('#');
            if (tree.OwnerOf(ContentMark.Content(link.ElementOrdinal, link.Part)) is { } owner
                && (!isInside || anchors.ContainsKey(link.Target[1..])))
            {
                annotations.Add(WriteLink(page, link, pageReference, owner));
            }
        }

        return annotations;
    }

    private ObjectReference WriteLink(DisplayList page, LinkArea link, ObjectReference pageReference, StructureElement owner)
    {
        var key = firstParentKey + _owners.Count;
        var dictionary = file.Syntax().OpenDictionary()
            .Key("Type").Name("Annot")
            .Key("Subtype").Name("Link")
            .Key("Rect");
        PageRectangle.Of(link.Area, page.PageSize.Height).Write(dictionary);
        dictionary.Key("F").Integer(Print)
            .Key("Border").OpenArray().Integer(0).Integer(0).Integer(0).CloseArray()
            .Key("P").Reference(pageReference)
            .Key("StructParent").Integer(key)
            .Key("Contents").Text(string.IsNullOrWhiteSpace(link.Description) ? link.Target : link.Description);
        WriteTarget(dictionary, link.Target);
        var reference = file.Write(dictionary.CloseDictionary());
        _owners.Add(owner);
        owner.Add(new LinkAnnotation(page.PageIndex, reference, key));
        return reference;
    }

    private static void WriteTarget(PdfSyntax dictionary, string target)
    {
        if (target.StartsWith('#'))
        {
            dictionary.Key("Dest").Text(target[1..]);
            return;
        }

        dictionary.Key("A").OpenDictionary()
            .Key("S").Name("URI")
            .Key("URI").Text(EscapeAddress(target))
            .CloseDictionary();
    }

    /// <summary>Addresses are ASCII (12.6.4.7): what is not is percent-encoded as UTF-8, what is encoded stays.</summary>
    private static string EscapeAddress(string address)
    {
        var escaped = new StringBuilder();
        foreach (var value in Encoding.UTF8.GetBytes(address))
        {
            if (value is > 0x20 and < 0x7F)
            {
                escaped.Append((char)value);
            }
            else
            {
                escaped.Append(CultureInfo.InvariantCulture, $"%{value:X2}");
            }
        }

        return escaped.ToString();
    }
}
