namespace PlanPublisher.Plans.Targets;

/// <summary>What a target is made of.</summary>
internal static class TargetParts
{
    /// <summary>The targets that one is made of, or itself.</summary>
    public static IEnumerable<Target> Of(Target target) => target switch
    {
        Target.All all => all.Parts.SelectMany(Of),
        Target.Then then => then.Parts.SelectMany(Of),
        Target.Equivalent equivalent => equivalent.Parts.SelectMany(Of),
        Target.Split split => split.Parts.SelectMany(part => Of(part.Target)),
        _ => [target],
    };

    /// <summary>The time of a target that is not made of others; null if it names none.</summary>
    public static When? WhenOf(Target part) => part switch
    {
        Target.Level level => level.When,
        Target.Change change => change.When,
        Target.Within within => within.When,
        Target.Milestone milestone => milestone.When,
        Target.Rank rank => rank.When,
        Target.Baseline baseline => baseline.When,
        _ => null,
    };
}
