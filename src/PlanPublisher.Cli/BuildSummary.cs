using System.Text;
using PlanPublisher.Diagnostics;
using PlanPublisher.Publishing.Building;

namespace PlanPublisher.Cli;

/// <summary>What a build says at its end.</summary>
internal static class BuildSummary
{
    public static string Of(BuildResult result, string outputFolder)
    {
        var text = new StringBuilder();
        foreach (var document in result.Documents)
        {
            var changed = document.FilesChanged == 0 ? "unchanged" : $"{Counted(document.FilesChanged, "file")} written";
            text.Append($"{outputFolder}/{document.Folder}: {Counted(document.PageCount, "page")}, {changed}\n");
        }

        var errors = result.Diagnostics.Count(d => d.Severity == Severity.Error);
        var warnings = result.Diagnostics.Length - errors;
        if (errors > 0)
        {
            text.Append($"{Counted(errors, "error")}, {Counted(warnings, "warning")}: documents with errors were not made, their former output stands\n");
        }
        else if (warnings > 0)
        {
            text.Append($"{Counted(warnings, "warning")}\n");
        }

        return text.ToString();
    }

    private static string Counted(int count, string thing) => count == 1 ? $"1 {thing}" : $"{count} {thing}s";
}
