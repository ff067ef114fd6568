namespace PlanPublisher.Publishing.Building;

/// <summary>Where a build is.</summary>
/// <param name="Done">Documents finished.</param>
/// <param name="Total">Documents in all.</param>
public sealed record BuildStep(string PlanId, string DocumentId, string Doing, int Done, int Total);
