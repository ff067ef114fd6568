using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.FrontMatter;
using PlanPublisher.Plans.Markdown;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Binding;

/// <summary>Binds a file of <c>prose/</c>: a chapter of text, which may have indicators of its own.</summary>
internal static class ProseBinder
{
    public static ProsePart Bind(ParsedFile file, DiagnosticBag problems)
    {
        var id = PlanFolders.NameOf(file.Source.Path);
        var reader = FileFrontMatter.Open(file, "a prose part", problems);
        var part = new ProsePart(
            id,
            reader.RequiredText("title"),
            reader.OptionalText("signatory"),
            new HeadingIds(id).Complete(file.Body, problems),
            reader.Span)
        {
            Indicators = IndicatorBinder.BindAll(reader, id, problems),
            Tables = [.. reader.MappingList("tables", "a table of indicators").Select(BindTable)],
        };
        reader.ReportUnknownKeys();
        if (file.Body.IsEmpty && file.FrontMatter is not null)
        {
            problems.Add(BindingProblems.NoText(part.Title.Span, $"'{part.Title.Value}'"));
        }

        return part;
    }

    private static IndicatorTable BindTable(FrontMatterReader reader)
    {
        var table = new IndicatorTable(
            reader.RequiredId("id"),
            reader.RequiredText("caption"),
            reader.RequiredTextList("rows"),
            reader.Span);
        reader.ReportUnknownKeys();
        return table;
    }
}
