using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Comparing;

/// <summary>One difference between two versions of a plan.</summary>
/// <param name="Name">What changed, in plain English: "Objective 2 (Town), To reduce street crime: target".</param>
/// <param name="Path">Where in the plan: <c>objectives/town-2/indicators/street-crime/target</c>.</param>
/// <param name="Before">As it was; null for what is new.</param>
/// <param name="After">As it is; null for what is gone.</param>
/// <param name="BeforeSpan">Where it stands in the earlier version, or the thing in which it is missing there.</param>
/// <param name="AfterSpan">The same in the later version.</param>
public sealed record PlanChange(
    ChangeKind Kind,
    string Name,
    string Path,
    string? Before,
    string? After,
    SourceSpan BeforeSpan,
    SourceSpan AfterSpan);
