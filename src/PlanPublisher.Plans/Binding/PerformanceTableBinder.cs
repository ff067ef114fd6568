using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.FrontMatter;
using PlanPublisher.Plans.Markdown;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Binding;

/// <summary>Binds the form of an agreement's performance table.</summary>
internal static class PerformanceTableBinder
{
    public static PerformanceTable? Bind(FrontMatterReader agreement, DiagnosticBag problems)
    {
        if (agreement.OptionalMapping("performance-table", "a performance table") is not { } reader)
        {
            return null;
        }

        var table = new PerformanceTable(
            reader.RequiredId("id"),
            reader.RequiredText("caption"),
            reader.Find("lead", ValueForm.PlainText)?.Value is FrontMatterNode.Scalar lead ? MarkdownReader.ReadLine(lead, problems) : [],
            [.. reader.MappingList("columns", "a column", isNeeded: true).Select(BindColumn)],
            reader.Span);
        reader.ReportUnknownKeys();
        if (table.Columns.IsEmpty)
        {
            problems.Add(AgreementProblems.TableWithoutColumns(reader.Span, table.Id.Value));
        }

        return table;
    }

    private static PerformanceColumn BindColumn(FrontMatterReader reader)
    {
        var column = new PerformanceColumn(
            reader.RequiredChoice(
                "field",
                ("measure", PerformanceField.Measure),
                ("base", PerformanceField.Base),
                ("estimate", PerformanceField.Estimate),
                ("target", PerformanceField.Target),
                ("medium-term", PerformanceField.MediumTerm)).Value,
            reader.RequiredText("title"),
            reader.TextList("notes"),
            reader.Span);
        reader.ReportUnknownKeys();
        return column;
    }
}
