using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.FrontMatter;
using PlanPublisher.Plans.Markdown;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Binding;

/// <summary>Binds a file of <c>spines/</c>: which columns and pages the table of all objectives has.</summary>
internal static class SpineBinder
{
    public static Spine Bind(ParsedFile file, DiagnosticBag problems)
    {
        var reader = FileFrontMatter.Open(file, "a spine", problems);
        var title = reader.RequiredText("title");
        var spine = new Spine(
            PlanFolders.NameOf(file.Source.Path),
            title,
            reader.OptionalText("caption") ?? title,
            [.. reader.MappingList("columns", "a column of a spine", isNeeded: true).Select(BindColumn)],
            [.. reader.MappingList("pages", "a page of a spine").Select(BindPage)],
            reader.Span);
        reader.ReportUnknownKeys();
        FileFrontMatter.ReportText(file, "a spine", problems);

        // A file without front matter has been reported.
        if (file.FrontMatter is not null)
        {
            CheckColumns(spine, problems);
        }

        return spine;
    }

    private static SpineColumn BindColumn(FrontMatterReader reader)
    {
        var column = new SpineColumn(reader.RequiredId("field"), reader.RequiredText("title"));
        reader.ReportUnknownKeys();
        return column;
    }

    private static SpinePage BindPage(FrontMatterReader reader)
    {
        var page = new SpinePage(reader.RequiredText("title"), reader.RequiredTextList("groups"), reader.Span);
        reader.ReportUnknownKeys();
        return page;
    }

    private static void CheckColumns(Spine spine, DiagnosticBag problems)
    {
        var first = new Dictionary<string, SpineColumn>(StringComparer.Ordinal);
        foreach (var column in spine.Columns.Where(column => !first.TryAdd(column.Field.Value, column)))
        {
            problems.Add(StructureProblems.ColumnTwice(column.Field.Span, column.Field.Value, first[column.Field.Value].Field.Span));
        }

        var at = spine.Columns.ToList().FindIndex(column => column.Field.Value == SpineColumn.Objectives);
        if (at is not (0 or 1) || at == spine.Columns.Length - 1)
        {
            problems.Add(StructureProblems.ColumnsOutOfOrder(spine.Title.Span, spine.Id));
        }
    }
}
