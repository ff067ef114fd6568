namespace PlanPublisher.Plans.Targets;

/// <summary>Puts a target into plain English, from its data alone.</summary>
/// <remarks>Where a plan insists on its own wording, templates print that instead (<c>Indicator.Printed</c>).</remarks>
public static class TargetWords
{
    /// <summary>As part of a sentence: "reduce by 10% from 2002/03 in 2003/04".</summary>
    public static string Of(Target target) => target switch
    {
        Target.Level level => Of(level),
        Target.Change change => Of(change),
        Target.Within within => Of(within),
        Target.Milestone milestone => Prefix(milestone.Scope, ": ") + milestone.Item + Of(milestone.When),
        Target.Rank rank => $"{rank.Place} of {rank.Among}{Of(rank.When)}",
        Target.Baseline baseline => "a baseline" + Suffix(" for ", baseline.Of) + Of(baseline.When),
        Target.Pending pending => pending.Reason,
        Target.Via via => $"measured through {via.ReferenceId}",
        Target.None none => $"no target: {none.Reason}",
        Target.All all => Join(all.Parts, "; and "),
        Target.Then then => Join(then.Parts, "; then "),
        Target.Equivalent equivalent => string.Join(", that is, ", equivalent.Parts.Select(Of)),
        Target.Split split => string.Join("; ", split.Parts.Select(part => $"{part.Name}: {Of(part.Target)}")),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>A time as it is printed: "31 March 2004" for 2004-03-31.</summary>
    public static string OfTime(string words) => TargetTime.Print(words);

    /// <summary>The same with a capital letter, for a cell or a line of its own.</summary>
    public static string Sentence(Target target)
    {
        var words = Of(target);
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>A number with its unit: "83%", "£2.5 million", "243 casualties".</summary>
    public static string Of(Quantity quantity) => Prefix(quantity.Nearness, " ") + Plain(quantity);

    private static string Plain(Quantity quantity)
    {
        if (quantity.Unit == "%")
        {
            return quantity.Digits + "%";
        }

        if (quantity.Unit.StartsWith('£'))
        {
            var scale = quantity.Unit[1..].Trim();
            var space = scale is "" or "m" or "bn" ? "" : " ";
            return "£" + quantity.Digits + space + scale;
        }

        return quantity.Unit.Length == 0 ? quantity.Digits : $"{quantity.Digits} {quantity.Unit}";
    }

    /// <summary>"no intrusions" for "at most 0 intrusions", where there is a word for what there shall be none of.</summary>
    internal static string? NoneOf(Target.Level level) =>
        level is { Comparison: Comparison.AtMost, Value: { Value: 0, Nearness: null, Unit: [not ('%' or '£'), ..] } value }
            ? "no " + value.Unit
            : null;

    private static string Of(Target.Level level)
    {
        if (NoneOf(level) is { } none)
        {
            return none + Suffix(" of ", level.Of) + Of(level.When);
        }

        var comparison = level.Comparison switch
        {
            Comparison.AtLeast => "at least ",
            Comparison.AtMost => "at most ",
            _ => "",
        };
        return comparison + Of(level.Value) + Suffix(" of ", level.Of) + Of(level.When);
    }

    private static string Of(Target.Change change)
    {
        var (verb, join) = change.Direction switch
        {
            Direction.Reduce => ("reduce", " by "),
            Direction.Increase => ("increase", " by "),
            _ => ("hold", " at "),
        };
        var amount = change.Amount is { } quantity ? join + Of(quantity) : "";
        return Prefix(change.Manner, " ") + verb + Suffix(" ", change.Of) + amount + Of(change.From, change.Direction) + Of(change.When);
    }

    private static string Of(BaselinePoint? from, Direction direction)
    {
        if (from is null)
        {
            return "";
        }

        var start = direction == Direction.Hold ? " at the level of " : " from ";
        var period = TargetTime.Print(from.Period);
        var average = from.IsAverage ? "an average of " : "";
        return from.Value is { } value ? $"{start}{average}{Of(value)} in {period}" : start + period;
    }

    private static string Of(Target.Within within)
    {
        var share = within.Share is { } quantity ? Of(quantity) : within.OpenShare;
        var what = share is null ? within.Of : share + Suffix(" of ", within.Of);
        var limit = within.Limit is { } time ? Of(time) : within.OpenLimit;
        return Prefix(what, " ") + "within " + limit + Suffix(" of ", within.Since) + Of(within.When);
    }

    private static string Of(When? when)
    {
        if (when is null)
        {
            return "";
        }

        var comma = when.LastDay is null ? "," : "";
        return $"{comma}{(when.IsDeadline ? " by " : " in ")}{TargetTime.Print(when.Words)}";
    }

    private static string Join(IReadOnlyList<Target> parts, string last) =>
        last == "; and "
            ? string.Join("; ", parts.Take(parts.Count - 1).Select(Of)) + last + Of(parts[^1])
            : string.Join(last, parts.Select(Of));

    private static string Prefix(string? words, string after) => words is null ? "" : words + after;

    private static string Suffix(string before, string? words) => words is null ? "" : before + words;
}
