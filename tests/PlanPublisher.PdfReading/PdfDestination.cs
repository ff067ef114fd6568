namespace PlanPublisher.PdfReading;

/// <summary>A place on a page, from its bottom left corner.</summary>
public readonly record struct PdfDestination(int PageIndex, double X, double Y);
