namespace PlanPublisher.Plans.Resolving;

/// <summary>One thing of a <see cref="LinkSet"/>.</summary>
/// <param name="Number">By which authors name it.</param>
/// <param name="ShortLabel">"Goal 1".</param>
internal sealed record LinkTarget(string Id, string Number, string ShortLabel, string Title);
