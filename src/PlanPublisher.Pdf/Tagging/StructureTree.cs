using PlanPublisher.Painting;

namespace PlanPublisher.Pdf.Tagging;

/// <summary>The structure elements of a document, and which of them a mark on a page fills.</summary>
/// <param name="Root">The one element of type Document.</param>
/// <param name="Owners">For each part of the document's elements that can be painted, the structure element it belongs to.</param>
internal sealed record StructureTree(StructureElement Root, IReadOnlyDictionary<(int Ordinal, MarkPart Part), StructureElement> Owners)
{
    /// <summary>
    /// The element that a mark fills; null for an artifact, also for content of an element that is hidden from
    /// assistive technology.
    /// </summary>
    public StructureElement? OwnerOf(ContentMark mark)
    {
        if (mark.IsArtifact)
        {
            return null;
        }

        return Owners.TryGetValue((mark.ElementOrdinal, mark.Part), out var owner)
            ? owner
            : Owners.GetValueOrDefault((mark.ElementOrdinal, MarkPart.Content));
    }
}
