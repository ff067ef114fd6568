using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Progress;

/// <summary>A target as a question to a measured value: met, not met, or nothing to tell from.</summary>
/// <remarks>
/// One rule for each kind, and <see cref="RuleOf"/> says it in words, so that a reader can check the answer. It never guesses: a
/// value that is missing is no failure, and a bare level that was not hit exactly is decided only if the author said which way
/// is better.
/// </remarks>
public static class TargetComparison
{
    /// <param name="measured">What was measured of each part of the target, by the part's name (of a split) or number from 1;
    /// asked with null for a target of one part.</param>
    /// <param name="better">Which way is better, if the author says so.</param>
    public static Verdict Judge(Target target, Func<string?, Measurement> measured, Better? better = null) => target switch
    {
        Target.All all => Together(Parts(all.Parts, measured, better)),
        Target.Then then => Together(Parts(then.Parts, measured, better)),
        Target.Split split => Together(split.Parts.Select(part => Judge(part.Target, _ => measured(part.Name), better))),
        Target.Equivalent equivalent => Same(Parts(equivalent.Parts, measured, better)),
        _ => LeafComparison.Judge(target, measured(null), better),
    };

    /// <summary>The rule in words: "Met if the value is 83% or more".</summary>
    public static string RuleOf(Target target, Better? better = null) => target switch
    {
        Target.All all => Rules(all.Parts, better, "Met if all of these are: "),
        Target.Then then => Rules(then.Parts, better, "Met if each step is: "),
        Target.Equivalent equivalent => Rules(equivalent.Parts, better, "Met if each statement of it that can be compared is: "),
        Target.Split split => "Met if every part is: " + string.Join(
            "; ",
            split.Parts.Select(part => $"{part.Name}: {LowerFirst(RuleOf(part.Target, better))}")),
        _ => LeafRules.Of(target, better),
    };

    private static IEnumerable<Verdict> Parts(
        IEnumerable<Target> parts,
        Func<string?, Measurement> measured,
        Better? better) => parts.Select((part, index) =>
        {
            var number = (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            return Judge(part, inner => measured(inner ?? number), better);
        });

    /// <summary>A part that fails decides; then one that is not known. Parts that are no target do not count.</summary>
    private static Verdict Together(IEnumerable<Verdict> parts)
    {
        var counted = parts.Where(part => part != Verdict.NothingToMeet).ToList();
        return counted.Count == 0 ? Verdict.NothingToMeet
            : counted.Contains(Verdict.NotMet) ? Verdict.NotMet
            : counted.Contains(Verdict.NoData) ? Verdict.NoData
            : counted.Contains(Verdict.Undecided) ? Verdict.Undecided
            : Verdict.Met;
    }

    /// <summary>The same target said twice: what is known of one way to say it is enough.</summary>
    private static Verdict Same(IEnumerable<Verdict> parts)
    {
        var all = parts.ToList();
        var decided = all.Where(part => part is Verdict.Met or Verdict.NotMet).ToList();
        return decided.Count > 0 ? Together(decided) : Together(all);
    }

    private static string Rules(IEnumerable<Target> parts, Better? better, string lead) =>
        lead + string.Join("; ", parts.Select(part => LowerFirst(RuleOf(part, better))));

    private static string LowerFirst(string rule) =>
        rule.StartsWith("Met if ", StringComparison.Ordinal) ? rule["Met if ".Length..] : char.ToLowerInvariant(rule[0]) + rule[1..];
}
