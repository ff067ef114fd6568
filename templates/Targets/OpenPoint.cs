using PlanPublisher.Plans.Languages;
using PlanPublisher.Plans.Targets;
using PlanPublisher.Templates.Wording;

namespace PlanPublisher.Templates.Targets;

/// <summary>What of a target is not settled yet.</summary>
public static class OpenPoint
{
    /// <summary>The pending parts of a target, in its order.</summary>
    public static IEnumerable<Target.Pending> In(Target target) => target switch
    {
        Target.Pending pending => [pending],
        Target.All all => all.Parts.SelectMany(In),
        Target.Then then => then.Parts.SelectMany(In),
        Target.Equivalent equivalent => equivalent.Parts.SelectMany(In),
        Target.Split split => split.Parts.SelectMany(part => In(part.Target)),
        _ => [],
    };

    /// <summary>What stands beside the mark, as a sentence; null for words that only repeat the mark.</summary>
    public static string? Reason(string words, Phrases phrases) =>
        words.Trim().TrimEnd('.').Equals(phrases["To be confirmed"], StringComparison.OrdinalIgnoreCase)
            ? null
            : Sentence.Capitalised(words.Trim());
}
