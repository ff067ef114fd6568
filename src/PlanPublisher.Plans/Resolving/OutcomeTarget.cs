using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Resolving;

/// <summary>The target of an indicator or activity as an outcome matrix shows it.</summary>
/// <param name="Words">The wording that the plan insists on, or the target's own words; empty where there is nothing to add to the text.</param>
/// <param name="Status">What is still open about it; null if nothing is.</param>
public sealed record OutcomeTarget(Target Target, string Words, string? Status)
{
    /// <param name="text">The words of the indicator or activity, which may say all that the target does.</param>
    internal static OutcomeTarget Of(Target target, string? printed, string? status, string text) =>
        new(target, target is Target.None ? "" : printed ?? (SaysDirection(text, target) ? "" : TargetWords.Sentence(target)), status);

    /// <summary>"To reduce concern" needs no second word for a target that is to reduce, and no more.</summary>
    private static bool SaysDirection(string text, Target target) =>
        target is Target.Change { Amount: null, From: null, When: null, Of: null, Manner: null } change
        && text.Contains(
            change.Direction switch { Direction.Reduce => "reduc", Direction.Increase => "increas", _ => "maintain" },
            StringComparison.OrdinalIgnoreCase);
}
