namespace PlanPublisher.Plans.Resolving;

/// <summary>A part of a document in which something is printed.</summary>
/// <param name="PartId">Where a link in that document leads.</param>
/// <param name="PartTitle">What the part is called.</param>
public sealed record PrintedPlace(string DocumentId, string PartId, string PartTitle);
