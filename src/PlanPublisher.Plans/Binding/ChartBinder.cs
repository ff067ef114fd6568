using System.Globalization;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Csv;
using PlanPublisher.Plans.FrontMatter;
using PlanPublisher.Plans.Markdown;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Binding;

/// <summary>Binds a Markdown file of <c>figures/</c>: a chart.</summary>
internal static class ChartBinder
{
    public static Chart Bind(ParsedFile file, DiagnosticBag problems)
    {
        var reader = FileFrontMatter.Open(file, "a chart", problems);
        var kind = reader.RequiredChoice(
            "figure",
            ("trend", ChartKind.Trend),
            ("comparison", ChartKind.Comparison),
            ("levels", ChartKind.Levels),
            ("panels", ChartKind.Panels),
            ("targets", ChartKind.Targets),
            ("milestones", ChartKind.Milestones));
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
            Source = reader.OptionalText("source"),
            Targets = [.. reader.MappingList("targets", "a target of a chart").Select(BindTarget)],
            ScaleFrom = ScaleEnd(reader, "scale-from", problems),
            ScaleTo = ScaleEnd(reader, "scale-to", problems),
            AwaitsTerms = terms,
        };
        reader.ReportUnknownKeys();
        if (file.FrontMatter is not null)
        {
            Check(chart, file, problems);
        }

        return chart;
    }

    private static ChartTargetLink BindTarget(FrontMatterReader reader)
    {
        var link = new ChartTargetLink(
            reader.RequiredId("indicator"),
            reader.OptionalText("part"),
            reader.OptionalText("label"),
            reader.Span);
        reader.ReportUnknownKeys();
        return link;
    }

    private static Sourced<decimal>? ScaleEnd(FrontMatterReader reader, string key, DiagnosticBag problems)
    {
        if (reader.OptionalText(key) is not { } text)
        {
            return null;
        }

        const NumberStyles style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        if (decimal.TryParse(text.Value, style, CultureInfo.InvariantCulture, out var number))
        {
            return new Sourced<decimal>(number, text.Span);
        }

        problems.Add(FigureProblems.NotAScaleEnd(text.Span, key, text.Value));
        return null;
    }

    private static void Check(Chart chart, ParsedFile file, DiagnosticBag problems)
    {
        var hasValues = chart.SeriesId is not null || !chart.Targets.IsEmpty;
        if (!hasValues && chart.Awaits is null)
        {
            problems.Add(FigureProblems.NothingToShow(chart.Title.Span));
        }

        if (hasValues && chart.Source is null)
        {
            problems.Add(FigureProblems.NoSource(chart.Title.Span));
        }

        if (chart.Kind == ChartKind.Comparison && chart.Parts.IsEmpty)
        {
            problems.Add(FigureProblems.NothingToCompare(chart.Title.Span));
        }

        if (chart.Kind is ChartKind.Targets or ChartKind.Milestones && chart.Targets.IsEmpty)
        {
            problems.Add(FigureProblems.NothingAimedAt(chart.Title.Span));
        }

        FileFrontMatter.ReportText(file, "a chart", problems);
    }
}
