namespace PlanPublisher.Plans.Resolving;

/// <summary>A line of a cell.</summary>
/// <param name="Part">The part of the measure it is about, to stand before the words; null if it is about all of it.</param>
/// <param name="Words">The words to print, with unit and period where they belong.</param>
/// <param name="IsOpen">Whether they are a placeholder, to be set in its mark.</param>
public sealed record PerformanceLine(string? Part, string Words, bool IsOpen);
