namespace PlanPublisher.Plans.Resolving;

/// <summary>The name of a thing and where in the document a link to it leads.</summary>
/// <param name="PlaceId">Null if the document does not print the thing: its label then stands without a link.</param>
public sealed record PlaceLink(string Label, string? PlaceId);
