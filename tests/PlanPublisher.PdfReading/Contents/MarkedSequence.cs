using PlanPublisher.PdfReading.Objects;

namespace PlanPublisher.PdfReading.Contents;

/// <summary>A marked-content sequence of a page, with the text inside it.</summary>
/// <param name="Tag">P, Artifact, …</param>
/// <param name="Properties">What the sequence says of itself: MCID, ActualText, Subtype of an artifact.</param>
/// <param name="Text">In the order of showing; replacement text in place of what it replaces.</param>
public sealed record MarkedSequence(string Tag, PdfNode Properties, string Text)
{
    public bool IsArtifact => Tag == "Artifact";

    /// <summary>Its id on the page, or null for an artifact.</summary>
    public int? ContentId => Properties["MCID"].IsNumber ? Properties["MCID"].Integer : null;
}
