namespace PlanPublisher.PdfReading.Structure;

/// <summary>Something that stands in a structure element. The set is closed.</summary>
public abstract record StructureKid
{
    /// <summary>Marked content of a page.</summary>
    public sealed record Content(int PageIndex, int ContentId, string Text) : StructureKid;

    public sealed record Element(StructureElement Value) : StructureKid;

    public sealed record Link(PdfLink Value) : StructureKid;
}
