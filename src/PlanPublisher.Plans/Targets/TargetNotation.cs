using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Targets;

/// <summary>Writes a target in the form that authors write and <see cref="TargetParser"/> reads, always the same way.</summary>
public static class TargetNotation
{
    public static string Of(Target target) => target switch
    {
        Target.Level level => Of(level),
        Target.Change change => Of(change),
        Target.Within within => Of(within),
        Target.Milestone milestone => Of(milestone),
        Target.Rank rank => $"{rank.Place} of {rank.Among}{Of(rank.When)}",
        Target.Baseline baseline => "baseline" + After(" of ", baseline.Of) + Of(baseline.When),
        Target.Pending pending => $"pending: {pending.Reason}{Of(pending.Terms)}",
        Target.Via via => $"via: {via.ReferenceId}",
        Target.None none => $"none: {none.Reason}",
        Target.All all => Of("all", all.Parts),
        Target.Then then => Of("then", then.Parts),
        Target.Equivalent equivalent => Of("equivalent", equivalent.Parts),
        Target.Split split => "split: " + string.Join("; ", split.Parts.Select(p => $"{p.Name} = {Part(p.Target)}")),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Of(Target.Level level) =>
        (TargetWords.NoneOf(level) ?? Comparing(level.Comparison) + TargetWords.Of(level.Value)) + After(" of ", level.Of) + Of(level.When);

    private static string Of(Target.Change change)
    {
        var verb = change.Direction switch
        {
            Direction.Reduce => "reduce",
            Direction.Increase => "increase",
            _ => "hold",
        };
        var amount = change.Amount is { } quantity ? " " + TargetWords.Of(quantity) : "";
        var of = change.Amount is null ? After(" ", change.Of) : After(" of ", change.Of);
        return Before(change.Manner, " ") + verb + amount + of + Of(change.From) + Of(change.When);
    }

    private static string Of(Target.Within within)
    {
        var share = within.Share is { } quantity ? TargetWords.Of(quantity) : within.OpenShare;
        var what = share is null ? within.Of : share + After(" of ", within.Of);
        var limit = within.Limit is { } time ? TargetWords.Of(time) : within.OpenLimit;
        return Before(what, " ") + "within " + limit + After(" of ", within.Since) + Of(within.When);
    }

    private static string Of(Target.Milestone milestone)
    {
        var start = milestone.When is { } when ? Of(when).TrimStart() : "deliver";
        return $"{start}{After(", ", milestone.Scope)}: {milestone.Item}";
    }

    private static string Of(string kind, ImmutableArray<Target> parts) =>
        $"{kind}: {string.Join("; ", parts.Select(Part))}";

    /// <summary>A part in brackets if its own signs would be taken for the whole's.</summary>
    private static string Part(Target target)
    {
        var text = Of(target);
        var isCombined = target is Target.All or Target.Then or Target.Split or Target.Equivalent;
        return isCombined || text.Contains(';', StringComparison.Ordinal) ? $"({text})" : text;
    }

    private static string Of(PlaceholderTerms terms)
    {
        string[] written =
        [
            .. terms.Owner is { } owner ? [$"owner: {owner}"] : Array.Empty<string>(),
            .. terms.Due is { } due ? [$"due: {Day(due)}"] : Array.Empty<string>(),
            .. terms.Since is { } since ? [$"since: {Day(since)}"] : Array.Empty<string>(),
        ];
        return written.Length == 0 ? "" : $" ({string.Join("; ", written)})";
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Of(BaselinePoint? from)
    {
        if (from is null)
        {
            return "";
        }

        var average = from.IsAverage ? "average " : "";
        return $" from {from.Period}" + (from.Value is { } value ? $" ({average}{TargetWords.Of(value)})" : "");
    }

    private static string Of(When? when) =>
        when is null ? "" : $"{(when.LastDay is null ? "," : "")}{(when.IsDeadline ? " by " : " in ")}{when.Words}";

    private static string Comparing(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => "at least ",
        Comparison.AtMost => "at most ",
        _ => "",
    };

    private static string Before(string? words, string after) => words is null ? "" : words + after;

    private static string After(string before, string? words) => words is null ? "" : before + words;
}
