namespace PlanPublisher.Publishing.Variants;

/// <summary>How far a build of variants is.</summary>
public readonly record struct VariantStep(int Done, int Total);
