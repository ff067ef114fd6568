using System.Collections.Immutable;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Progress;

/// <summary>Describes a target for a chart: as a line, a step from a baseline, a flag or a band.</summary>
public static class TargetMarks
{
    /// <param name="baseline">The value of the baseline's period, where the target does not have it itself.</param>
    public static ImmutableArray<TargetMark> Of(Target target, decimal? baseline = null) => target switch
    {
        Target.All all => [.. all.Parts.SelectMany(part => Of(part, baseline))],
        Target.Then then => [.. then.Parts.SelectMany(part => Of(part, baseline))],
        Target.Equivalent equivalent => [.. equivalent.Parts.SelectMany(part => Of(part, baseline)).Take(1)],
        Target.Split split => [.. split.Parts.SelectMany(part => Of(part.Target, baseline)
            .Select(mark => mark with { Words = $"{part.Name}: {mark.Words}" }))],
        _ => [OfOne(target, baseline)],
    };

    private static TargetMark OfOne(Target target, decimal? baseline)
    {
        var words = TargetWords.Sentence(target);
        return target switch
        {
            Target.Level level => new TargetMark.Line(level.Value.Value, level.Value.Unit, level.Comparison, level.When, words),
            Target.Within { Share: { } share } within =>
                new TargetMark.Line(share.Value, share.Unit, Comparison.AtLeast, within.When, words),
            Target.Within { Limit: { } limit, OpenShare: null } within =>
                new TargetMark.Line(limit.Value, limit.Unit, Comparison.AtMost, within.When, words),
            Target.Change change => Of(change, change.From?.Value?.Value ?? baseline, words),
            Target.Milestone milestone => new TargetMark.Flag(milestone.When?.LastDay, words),
            Target.Baseline first => new TargetMark.Flag(first.When?.LastDay, words),
            Target.Rank rank => new TargetMark.Band(RankPlace.Of(rank.Place).Places, RankPlace.Of(rank.Place).Share, words),
            _ => new TargetMark.Nothing(words),
        };
    }

    private static TargetMark.Step Of(Target.Change change, decimal? from, string words) =>
        new(change.Direction, change.From?.Period, from, from is { } start ? ChangedLevel.Of(change, start) : null, change.When, words);
}
