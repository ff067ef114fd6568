namespace PlanPublisher.PdfReading;

/// <summary>An entry of the outline.</summary>
public sealed record PdfBookmark(string Title, PdfDestination Destination, IReadOnlyList<PdfBookmark> Children);
