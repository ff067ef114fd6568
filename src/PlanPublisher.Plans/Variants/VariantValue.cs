using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Variants;

/// <summary>A value that stands in the place of the plan's own.</summary>
/// <param name="Path">What it replaces, as a text calls it between braces: <c>street-crime.target</c>.</param>
public sealed record VariantValue(string Path, Sourced<string> Value);
