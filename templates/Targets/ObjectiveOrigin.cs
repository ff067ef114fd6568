using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Templates.Wording;

namespace PlanPublisher.Templates.Targets;

/// <summary>What an annual objective comes from, in words: "From goals 1 and 5, and from key strategic initiative (iii)".</summary>
public static class ObjectiveOrigin
{
    /// <param name="under">The goal whose heading the objective stands under, which need not be named again.</param>
    /// <returns>Null if there is nothing to name.</returns>
    public static string? Of(AnnualObjective objective, Goal? under)
    {
        string[] sources = [.. Goals(objective, under), .. Initiatives(objective)];
        var also = under is null ? "" : "also ";
        return sources.Length == 0 ? null : Sentence.Capitalised(also + string.Join(", and ", sources));
    }

    private static IEnumerable<string> Goals(AnnualObjective objective, Goal? under)
    {
        string[] numbers = [.. objective.Goals.Where(goal => goal.Id != under?.Id).Select(goal => goal.Number.ToString())];
        return numbers.Length == 0
            ? []
            : [$"from {(numbers.Length == 1 ? "goal" : "goals")} {Enumeration.Of(numbers)}"];
    }

    private static IEnumerable<string> Initiatives(AnnualObjective objective) => objective.Initiatives.IsEmpty
        ? []
        : [$"from {Enumeration.Of([.. objective.Initiatives.Select(initiative => Sentence.Uncapitalised(initiative.Label))])}"];
}
