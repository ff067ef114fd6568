using PlanPublisher.Plans.Resolving;
using PlanPublisher.Templates.Wording;

namespace PlanPublisher.Templates.Targets;

/// <summary>What an annual objective comes from, in words: "From goals 1 and 5, and from key strategic initiative (iii)".</summary>
public static class ObjectiveOrigin
{
    /// <returns>Null if the objective names neither a goal nor an initiative.</returns>
    public static string? Of(AnnualObjective objective)
    {
        string[] sources = [.. Goals(objective), .. Initiatives(objective)];
        return sources.Length == 0 ? null : Sentence.Capitalised(string.Join(", and ", sources));
    }

    private static IEnumerable<string> Goals(AnnualObjective objective)
    {
        string[] numbers = [.. objective.Goals.Select(goal => goal.Number.ToString())];
        return numbers.Length == 0
            ? []
            : [$"from {(numbers.Length == 1 ? "goal" : "goals")} {Enumeration.Of(numbers)}"];
    }

    private static IEnumerable<string> Initiatives(AnnualObjective objective) => objective.Initiatives.IsEmpty
        ? []
        : [$"from {Enumeration.Of([.. objective.Initiatives.Select(initiative => Sentence.Uncapitalised(initiative.Label))])}"];
}
