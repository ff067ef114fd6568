namespace PlanPublisher.PdfReading.Contents;

/// <summary>Text shown at one place of a page.</summary>
/// <param name="X">Where its baseline begins, in points from the left.</param>
/// <param name="Y">In points from the foot of the page.</param>
/// <param name="Size">In points, as it is seen: the size of the font under the text matrix.</param>
/// <param name="Tag">Of the marked content that it stands in: P, TD, Artifact …</param>
public sealed record PlacedText(double X, double Y, double Size, string Tag, string Text);
