using System.Text;
using PlanPublisher.Publishing.Building;

namespace PlanPublisher.Cli;

/// <summary>What a build or a check says at its end.</summary>
internal static class BuildSummary
{
    /// <param name="outputFolder">Null if nothing was to be written.</param>
    public static string Of(BuildResult result, string? outputFolder)
    {
        var text = new StringBuilder();
        foreach (var document in result.Documents)
        {
            text.Append(outputFolder is null ? "" : outputFolder + "/").Append(document.Folder).Append(": ");
            text.Append(Counted.Of(document.PageCount, "page")).Append(outputFolder is null ? "" : Written(document)).Append('\n');
            foreach (var edition in outputFolder is null ? [] : document.OutOfDate)
            {
                text.Append("    ").Append(edition).Append(": out of date, for it was not made this time\n");
            }
        }

        if (ProblemCount.Of(result.Diagnostics) is { Length: > 0 } problems)
        {
            var isStanding = result.HasGaps && outputFolder is not null;
            text.Append(problems).Append(isStanding ? ": documents with errors were not made, their former output stands\n" : "\n");
        }

        if (result.AcceptedCount > 0)
        {
            text.Append(Counted.Of(result.AcceptedCount, "warning")).Append(" accepted in plan.md, each for a reason\n");
        }

        return text.ToString();
    }

    private static string Written(BuiltDocument document) =>
        document.IsReused ? ", up to date"
        : document.FilesChanged == 0 ? ", made again and unchanged"
        : $", {Counted.Of(document.FilesChanged, "file")} written";
}
