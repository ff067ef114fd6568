namespace PlanPublisher.Pdf.Tagging;

/// <summary>Puts the children of an element and the text between them in the order in which they are read.</summary>
/// <remarks>
/// Children are in document order, whatever the order of painting. The element's own text goes before the first child
/// that is painted after it. A note is painted at the foot of the page, so its place in the text is that of its call
/// before it, and it splits no text of its own.
/// </remarks>
internal static class ReadingOrder
{
    /// <summary>Finds where each element is read first, once all pages are written; the first content in it, notes aside.</summary>
    /// <returns>That of the root; after all others for an empty cell.</returns>
    public static MarkedContent Settle(StructureElement element)
    {
        var first = element.Contents.Count > 0 ? element.Contents[0] : MarkedContent.AfterAll;
        foreach (var child in element.Children)
        {
            var inner = Settle(child);
            if ((child.Role != "Note" || element.Contents.Count == 0) && inner.CompareTo(first) < 0)
            {
                first = inner;
            }
        }

        element.First = first;
        return first;
    }

    /// <summary>The element's own content and its children; one of the two is set in each entry.</summary>
    public static IEnumerable<(MarkedContent? Content, StructureElement? Child)> Of(StructureElement element)
    {
        var next = 0;
        foreach (var child in element.Children)
        {
            // Of a note without a call nothing tells its place in the text but its own first content.
            var isPlacedByCall = child.Role == "Note" && PreviousIsCall(element, child);
            var start = isPlacedByCall ? default : child.First!.Value;
            while (next < element.Contents.Count && element.Contents[next].CompareTo(start) < 0)
            {
                yield return (element.Contents[next++], null);
            }

            yield return (null, child);
        }

        while (next < element.Contents.Count)
        {
            yield return (element.Contents[next++], null);
        }
    }

    private static bool PreviousIsCall(StructureElement element, StructureElement note)
    {
        var at = element.Children.IndexOf(note);
        return at > 0 && element.Children[at - 1] is { Role: "Reference" } call && call.Ordinal == note.Ordinal;
    }
}
