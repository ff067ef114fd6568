using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Csv;
using PlanPublisher.Plans.Markdown;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Binding;

/// <summary>Binds a Markdown file of <c>figures/</c>: a chart.</summary>
internal static class ChartBinder
{
    public static Chart Bind(ParsedFile file, DiagnosticBag problems)
    {
        var reader = FileFrontMatter.Open(file, "a chart", problems);
        var kind = reader.RequiredChoice("figure", ("trend", ChartKind.Trend), ("comparison", ChartKind.Comparison));
        var chart = new Chart(
            PlanFolders.NameOf(file.Source.Path),
            kind.Value,
            reader.RequiredText("title"),
            reader.RequiredText("measure"),
            reader.RequiredText("period"),
            reader.OptionalId("series"),
            reader.TextList("parts"),
            reader.OptionalPlaceholder("awaits", out var terms),
            reader.OptionalText("note"),
            reader.Span)
        {
            AwaitsTerms = terms,
        };
        reader.ReportUnknownKeys();
        if (file.FrontMatter is not null)
        {
            Check(chart, file, problems);
        }

        return chart;
    }

    private static void Check(Chart chart, ParsedFile file, DiagnosticBag problems)
    {
        if (chart.SeriesId is null && chart.Awaits is null)
        {
            problems.Add(FigureProblems.NothingToShow(chart.Title.Span));
        }

        if (chart.Kind == ChartKind.Comparison && chart.Parts.IsEmpty)
        {
            problems.Add(FigureProblems.NothingToCompare(chart.Title.Span));
        }

        if (!file.Body.IsEmpty)
        {
            problems.Add(BindingProblems.TextIsLost(file.Body[0].Span, "a chart"));
        }
    }
}
