using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.FrontMatter;
using PlanPublisher.Plans.Markdown;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Binding;

/// <summary>Binds a file of <c>outcome-matrices/</c>: against which outcomes the priorities are held, and in which rows.</summary>
internal static class OutcomeMatrixBinder
{
    public static OutcomeMatrix Bind(ParsedFile file, DiagnosticBag problems)
    {
        var reader = FileFrontMatter.Open(file, "an outcome matrix", problems);
        var matrix = new OutcomeMatrix(
            PlanFolders.NameOf(file.Source.Path),
            reader.RequiredText("title"),
            reader.RequiredId("outcomes"),
            reader.RequiredText("head"),
            [.. reader.MappingList("rows", "a row of an outcome matrix", isNeeded: true).Select(BindRow)],
            reader.Span);
        reader.ReportUnknownKeys();
        FileFrontMatter.ReportText(file, "an outcome matrix", problems);

        // A file without front matter has been reported.
        if (file.FrontMatter is not null)
        {
            CheckRows(matrix, problems);
        }

        return matrix;
    }

    private static OutcomeRow BindRow(FrontMatterReader reader)
    {
        var row = new OutcomeRow(
            reader.RequiredChoice(
                "field",
                ("objectives", OutcomeField.Objectives),
                ("indicators", OutcomeField.Indicators),
                ("activities", OutcomeField.Activities)),
            reader.RequiredText("title"));
        reader.ReportUnknownKeys();
        return row;
    }

    private static void CheckRows(OutcomeMatrix matrix, DiagnosticBag problems)
    {
        if (matrix.Rows.IsEmpty)
        {
            problems.Add(PriorityProblems.NoRows(matrix.Title.Span, matrix.Id));
        }

        var first = new Dictionary<OutcomeField, OutcomeRow>();
        foreach (var row in matrix.Rows.Where(row => !first.TryAdd(row.Field.Value, row)))
        {
            problems.Add(PriorityProblems.RowTwice(row.Field.Span, row.Field.Span.Text, first[row.Field.Value].Field.Span));
        }
    }
}
