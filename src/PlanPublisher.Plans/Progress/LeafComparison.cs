using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Progress;

/// <summary>Compares one target that is not made of others with what was measured.</summary>
internal static class LeafComparison
{
    public static Verdict Judge(Target target, Measurement measured, Better? better) => target switch
    {
        Target.Level level => Of(level, measured, better),
        Target.Change change => Of(change, measured, better),
        Target.Within within => Of(within, measured),
        Target.Milestone milestone => Of(milestone.When, measured),
        Target.Rank rank => Of(rank, measured),
        Target.Baseline => measured.Value is null ? Verdict.NoData : Verdict.Met,
        Target.Pending or Target.Via or Target.None => Verdict.NothingToMeet,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static Verdict Of(Target.Level level, Measurement measured, Better? better) =>
        measured.Value is not { } value ? Verdict.NoData : level.Comparison switch
        {
            Comparison.AtLeast => If(value >= level.Value.Value),
            Comparison.AtMost => If(value <= level.Value.Value),
            _ => Reaches(value, level.Value.Value, better),
        };

    private static Verdict Of(Target.Change change, Measurement measured, Better? better)
    {
        if (measured.Value is not { } value || (measured.Baseline ?? change.From?.Value?.Value) is not { } baseline)
        {
            return Verdict.NoData;
        }

        var moved = change.Direction == Direction.Reduce ? baseline - value : value - baseline;
        return change switch
        {
            { Direction: Direction.Hold, Amount: { } at } => Reaches(value, at.Value, better),
            { Direction: Direction.Hold } => Reaches(value, baseline, better),
            { Amount: null } => If(moved > 0),
            { Amount: { IsShare: true } share } => If(moved * 100 >= share.Value * Math.Abs(baseline)),
            { Amount: { } amount } => If(moved >= amount.Value),
        };
    }

    private static Verdict Of(Target.Within within, Measurement measured) => within switch
    {
        { OpenShare: not null } or { OpenLimit: not null, Share: null } => Verdict.NothingToMeet,
        _ when measured.Value is null => Verdict.NoData,
        { Share: { } share } => If(measured.Value >= share.Value),
        { Limit: { } limit } => If(measured.Value <= limit.Value),
        _ => Verdict.Undecided,
    };

    private static Verdict Of(When? when, Measurement measured) =>
        measured.Done is not { } day ? Verdict.NoData : If(when?.LastDay is not { } last || day <= last);

    private static Verdict Of(Target.Rank rank, Measurement measured)
    {
        if (measured.Place is not { } place)
        {
            return Verdict.NoData;
        }

        return RankPlace.Of(rank.Place) switch
        {
            { Places: { } places } => If(place <= places),
            { Share: { } share } when measured.Among is { } among => If(place <= Math.Ceiling(among * share)),
            { Share: not null } => Verdict.NoData,
            _ => Verdict.Undecided,
        };
    }

    /// <summary>Hit as exactly as it is printed, or passed on the better side.</summary>
    private static Verdict Reaches(decimal value, decimal aim, Better? better)
    {
        if (decimal.Round(value, aim.Scale, MidpointRounding.AwayFromZero) == aim)
        {
            return Verdict.Met;
        }

        return better is null ? Verdict.Undecided : If(better == Better.Higher ? value > aim : value < aim);
    }

    private static Verdict If(bool isMet) => isMet ? Verdict.Met : Verdict.NotMet;
}
