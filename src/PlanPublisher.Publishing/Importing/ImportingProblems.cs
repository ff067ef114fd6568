using PlanPublisher.Diagnostics;

namespace PlanPublisher.Publishing.Importing;

/// <summary>What can be wrong with a file that is imported, before its values are looked at. PP702x.</summary>
internal static class ImportingProblems
{
    public static Diagnostic NoFile(string path) =>
        new("PP7020", Severity.Error, SourceSpan.None, $"there is no file '{path}'", "name a CSV file or a workbook (.xlsx)");

    public static Diagnostic WhichPlan(IEnumerable<string> plans) => new(
        "PP7021",
        Severity.Error,
        SourceSpan.None,
        "the content folder has several plans",
        $"say which one with --plan: {string.Join(", ", plans)}");

    public static Diagnostic NotAWorkbook(string path, string why) => new(
        "PP7022",
        Severity.Error,
        SourceSpan.None,
        $"the workbook '{path}' cannot be read: {why}",
        "save it again as an Excel workbook (.xlsx), or as CSV");
}
