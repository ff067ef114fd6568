using PlanPublisher.Plans.Languages;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Templates.Wording;

namespace PlanPublisher.Templates.Targets;

/// <summary>What an annual objective comes from, in words: "From goals 1 and 5, and from key strategic initiative (iii)".</summary>
public static class ObjectiveOrigin
{
    /// <param name="under">The goal whose heading the objective stands under, which need not be named again.</param>
    /// <returns>Null if there is nothing to name.</returns>
    public static string? Of(AnnualObjective objective, Goal? under, Phrases phrases)
    {
        string[] sources = [.. Goals(objective, under, phrases), .. Initiatives(objective, phrases)];
        var listed = string.Join($", {phrases["and"]} ", sources);
        return sources.Length == 0 ? null : Sentence.Capitalised(under is null ? listed : phrases.Of("also {sources}", ("sources", listed)));
    }

    private static IEnumerable<string> Goals(AnnualObjective objective, Goal? under, Phrases phrases)
    {
        string[] numbers = [.. objective.Goals.Where(goal => goal.Id != under?.Id).Select(goal => goal.Number.ToString())];
        return numbers.Length == 0
            ? []
            : [phrases.Of(numbers.Length == 1 ? "from goal {numbers}" : "from goals {numbers}", ("numbers", phrases.Listed(numbers)))];
    }

    private static IEnumerable<string> Initiatives(AnnualObjective objective, Phrases phrases) => objective.Initiatives.IsEmpty
        ? []
        : [phrases.Of("from {initiatives}", ("initiatives", phrases.Listed(
            [.. objective.Initiatives.Select(initiative => Sentence.Uncapitalised(phrases.NameOf(initiative)))])))];
}
