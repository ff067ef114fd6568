using System.Text;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Pdf.Objects;

namespace PlanPublisher.Pdf.Navigation;

/// <summary>Places that bookmarks and links lead to: ISO 32000-1, 12.3.2.</summary>
internal sealed class Destinations(IReadOnlyList<Page> pages, IReadOnlyList<ObjectReference> pageReferences)
{
    /// <summary>The top left corner of a place, at the zoom that the reader has.</summary>
    public void Write(PdfSyntax syntax, Anchor anchor)
    {
        var height = pages[anchor.PageIndex].Style.Size.Height;
        syntax.OpenArray()
            .Reference(pageReferences[anchor.PageIndex])
            .Name("XYZ")
            .Number(anchor.At.X.Points)
            .Number((height - anchor.At.Y).Points)
            .Null()
            .CloseArray();
    }

    /// <summary>The name tree of all anchors; names stand in the order of their bytes (7.9.6).</summary>
    public void WriteNames(PdfSyntax dictionary, IEnumerable<KeyValuePair<string, Anchor>> anchors)
    {
        dictionary.OpenDictionary().Key("Dests").OpenDictionary().Key("Names").OpenArray();
        // Names beyond ASCII are written in UTF-16 behind a mark of high bytes, so they come last.
        foreach (var (name, anchor) in anchors.OrderBy(pair => !Ascii.IsValid(pair.Key)).ThenBy(pair => pair.Key, StringComparer.Ordinal))
        {
            dictionary.Text(name);
            Write(dictionary, anchor);
        }

        dictionary.CloseArray().CloseDictionary().CloseDictionary();
    }
}
