using PlanPublisher.Plans.Languages;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Templates.Wording;

namespace PlanPublisher.Templates.Matrices;

/// <summary>What a reader of a matrix should be told in words: how many rows and marks there are.</summary>
/// <remarks>Where marks are missing, <see cref="MatrixGaps"/> says.</remarks>
public static class MatrixFindings
{
    public static IEnumerable<string> Of(ResolvedMatrix matrix, Phrases phrases)
    {
        var noun = Sentence.Uncapitalised(matrix.RowName);
        var rows = matrix.Rows.ToArray();
        yield return $"{phrases.Counted(rows.Length, noun)}, {phrases.Counted(matrix.Total, "mark")}.";
        foreach (var group in rows.GroupBy(row => row.Status).Where(group => group.Key is not null))
        {
            yield return $"{Sentence.Capitalised(phrases[group.Key!])}: {phrases.Counted(group.Count(), noun)}.";
        }
    }
}
