using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.FrontMatter;
using PlanPublisher.Plans.Markdown;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Binding;

/// <summary>Binds a file of <c>matrices/</c>: which sets of things are held against each other.</summary>
internal static class MatrixBinder
{
    public static MatrixDefinition Bind(ParsedFile file, DiagnosticBag problems)
    {
        var reader = FileFrontMatter.Open(file, "a matrix", problems);
        var matrix = new MatrixDefinition(
            PlanFolders.NameOf(file.Source.Path),
            reader.RequiredText("title"),
            reader.RequiredText("rows"),
            reader.OptionalText("row-name"),
            reader.RequiredTextList("columns"),
            [.. reader.MappingList("links", "a link of a matrix").Select(BindLink)],
            reader.Span);
        reader.ReportUnknownKeys();
        FileFrontMatter.ReportText(file, "a matrix", problems);

        return matrix;
    }

    private static MatrixLink BindLink(FrontMatterReader reader)
    {
        var link = new MatrixLink(
            reader.RequiredText("row"), reader.TextList("supports"), reader.TextList("contributes"), reader.Span);
        reader.ReportUnknownKeys();
        return link;
    }
}
