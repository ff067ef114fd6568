using PlanPublisher.Plans.Resolving;

namespace PlanPublisher.Templates.Outcomes;

/// <summary>How the tables of an outcome matrix are read, in a sentence or two before the first of them.</summary>
public static class ReadingWords
{
    public static string Of(ResolvedOutcomeMatrix matrix) =>
        "Each priority has a table with a column for each outcome. A target stands behind the word ‘Target’. Where an indicator or "
        + "activity states it in its own words, they are in bold and ‘(target)’ follows."
        + (HasEmptyCells(matrix) ? " ‘None given’ stands where a priority has nothing of a kind for an outcome." : "");

    private static bool HasEmptyCells(ResolvedOutcomeMatrix matrix) =>
        matrix.Priorities.SelectMany(priority => priority.Lines).SelectMany(line => line.Cells).Any(cell => cell.Entries.IsEmpty);
}
