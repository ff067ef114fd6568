using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>The other end of a link, and how strong it is.</summary>
public sealed record CoveringLink(string Name, LinkStrength Strength);
