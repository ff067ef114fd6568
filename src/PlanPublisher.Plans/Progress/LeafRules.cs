using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Progress;

/// <summary>The rule of <see cref="LeafComparison"/> in words, for readers.</summary>
internal static class LeafRules
{
    public static string Of(Target target, Better? better) => target switch
    {
        Target.Level level => Of(level, better),
        Target.Change change => Of(change, better),
        Target.Within within => Of(within),
        Target.Milestone { When.LastDay: { } last } => $"Met if delivered by {BritishFormat.Date(last)}",
        Target.Milestone => "Met once delivered; no date is set",
        Target.Rank rank => Of(rank),
        Target.Baseline => "Met once the baseline is measured",
        Target.Pending pending => $"Not compared: {pending.Reason}",
        Target.Via => "Not compared here: it is measured elsewhere",
        Target.None => "Not compared: there is no target",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Of(Target.Level level, Better? better)
    {
        var value = TargetWords.Of(level.Value);
        return level.Comparison switch
        {
            Comparison.AtLeast => $"Met if the value is {value} or more",
            Comparison.AtMost => $"Met if the value is {value} or less",
            _ => "Met if the value " + Reaching(value, better),
        };
    }

    private static string Of(Target.Change change, Better? better)
    {
        var from = change.From is { } baseline ? $"that of {TargetTime.Print(baseline.Period)}" : "the baseline";
        if (change.Direction == Direction.Hold)
        {
            return "Met if the value " + Reaching(change.Amount is { } at ? TargetWords.Of(at) : from, better);
        }

        var side = change.Direction == Direction.Reduce ? "lower" : "higher";
        return change.Amount is { } amount
            ? $"Met if the value is at least {TargetWords.Of(amount)} {side} than {from}"
            : $"Met if the value is {side} than {from}";
    }

    private static string Of(Target.Within within) => within switch
    {
        { OpenShare: { } share } => $"Not compared: {share}",
        { Share: { } share } => $"Met if the share within {LimitOf(within)} is {TargetWords.Of(share)} or more",
        { Limit: not null } => $"Met if the time is {LimitOf(within)} or less",
        _ => $"Not compared: {within.OpenLimit}",
    };

    private static string LimitOf(Target.Within within) =>
        within.Limit is { } limit ? TargetWords.Of(limit) : within.OpenLimit ?? "the limit";

    private static string Of(Target.Rank rank) => RankPlace.Of(rank.Place) switch
    {
        { Places: 1 } => $"Met if the place is the first of {rank.Among}",
        { Places: { } places } => $"Met if the place is among the first {places} of {rank.Among}",
        { Share: not null } => $"Met if the place is in the {rank.Place} of {rank.Among}, rounded up",
        _ => "Not compared: the place is not a number",
    };

    private static string Reaching(string aim, Better? better) => better switch
    {
        Better.Higher => $"is {aim} or more",
        Better.Lower => $"is {aim} or less",
        _ => $"is {aim} as printed; other values are left undecided, for the target does not say which way is better",
    };
}
