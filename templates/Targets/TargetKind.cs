using System.Diagnostics;
using PlanPublisher.Plans.Languages;
using PlanPublisher.Plans.Targets;
using PlanPublisher.Templates.Wording;

namespace PlanPublisher.Templates.Targets;

/// <summary>The kind of promise a target is: a shape that always comes with a word.</summary>
/// <param name="Word">In the language of a plan.</param>
public sealed record TargetKind(string Shape, Func<Phrases, string> Word)
{
    private static readonly TargetKind Reduce = new("▼", phrases => phrases["Reduce"]);
    private static readonly TargetKind Increase = new("▲", phrases => phrases["Increase"]);
    private static readonly TargetKind Hold = new("◆", phrases => phrases["Hold"]);
    private static readonly TargetKind Reach = new("◆", phrases => phrases["Reach"]);
    private static readonly TargetKind Deliver = new("■", phrases => phrases["Deliver"]);
    private static readonly TargetKind DeliverAll = new("■", phrases => phrases["Deliver all of these"]);
    private static readonly TargetKind InSteps = new("▶", phrases => phrases["In steps"]);

    /// <summary>How often the same target is stated; one for most.</summary>
    public int Ways { get; init; } = 1;

    /// <summary>"Reduce", "Reduce (stated two ways)".</summary>
    public string WordsIn(Phrases phrases) => Ways == 1
        ? Word(phrases)
        : phrases.Of("{kind} (stated {count} ways)", ("kind", Word(phrases)), ("count", phrases.InWords(Ways)));

    /// <summary>Null for targets that promise nothing here: pending ones have a mark of their own.</summary>
    public static TargetKind? Of(Target target) => target switch
    {
        Target.Change change => OfChange(change.Direction),
        Target.Level or Target.Within or Target.Rank => Reach,
        Target.Milestone or Target.Baseline => Deliver,
        Target.All => DeliverAll,
        Target.Then => InSteps,
        Target.Split split => Shared(split) ?? DeliverAll,
        Target.Equivalent equivalent => StatedInSeveralWays(equivalent),
        Target.Pending or Target.Via or Target.None => null,
        _ => throw new UnreachableException($"{target.Span}: no kind line for a target of kind {target.GetType().Name}"),
    };

    private static TargetKind OfChange(Direction direction) => direction switch
    {
        Direction.Reduce => Reduce,
        Direction.Increase => Increase,
        Direction.Hold => Hold,
        _ => throw new UnreachableException($"no kind line for the direction {direction}"),
    };

    private static TargetKind? Shared(Target.Split split)
    {
        var kinds = split.Parts.Select(part => Of(part.Target)).Distinct().ToArray();
        return kinds is [var only] ? only : null;
    }

    private static TargetKind? StatedInSeveralWays(Target.Equivalent equivalent)
    {
        var first = equivalent.Parts.Select(Of).FirstOrDefault(kind => kind is not null);
        return first is null ? null : first with { Ways = equivalent.Parts.Length };
    }
}
