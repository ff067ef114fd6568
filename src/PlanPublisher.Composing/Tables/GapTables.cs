using System.Globalization;
using System.Text;
using PlanPublisher.Plans.Languages;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Templates.Matrices;

namespace PlanPublisher.Composing.Tables;

/// <summary>The gaps of a matrix as data, and in words for a message or a report.</summary>
public static class GapTables
{
    /// <summary>A line for each thing that has a gap.</summary>
    public static string Lines(ResolvedMatrix matrix, Phrases phrases) => Csv.Of(
    [
        ["gap", "name", "rests on"],
        .. from gap in MatrixGaps.Of(matrix, phrases)
           from thing in gap.Things
           select new[] { gap.Kind, thing.Name, thing.RestsOn ?? "" },
    ]);

    /// <summary>A paragraph for each kind of gap, each thing on a line of its own.</summary>
    public static string Words(ResolvedMatrix matrix, Phrases phrases)
    {
        var text = new StringBuilder();
        text.Append(matrix.Title).Append('\n').Append('=', matrix.Title.Length).Append('\n');
        foreach (var gap in MatrixGaps.Of(matrix, phrases))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{gap.Headline} ({gap.Things.Length}):\n");
            foreach (var words in gap.Words(phrases))
            {
                text.Append(CultureInfo.InvariantCulture, $"- {words}\n");
            }
        }

        return (MatrixGaps.Of(matrix, phrases).IsEmpty ? text.Append('\n').Append(MatrixGaps.None(phrases)).Append('\n') : text).ToString();
    }
}
