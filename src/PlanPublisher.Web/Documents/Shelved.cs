using PlanPublisher.Publishing.Previewing;

namespace PlanPublisher.Web.Documents;

/// <summary>The pages of a document, kept for the next look.</summary>
/// <param name="InputHash">What the plan was like when they were laid out.</param>
/// <param name="TriedHash">What it was like when that was last tried.</param>
public sealed record Shelved(DocumentName Document, string InputHash, string TriedHash, PagePictures Pictures)
{
    /// <summary>Whether the plan could not be laid out as it is now.</summary>
    public bool IsOld => InputHash != TriedHash;
}
