using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.FrontMatter;
using PlanPublisher.Plans.Markdown;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Binding;

/// <summary>Binds a file of <c>priorities/</c>: what a priority contributes to each outcome.</summary>
internal static class PriorityBinder
{
    public static Priority Bind(ParsedFile file, DiagnosticBag problems)
    {
        var reader = FileFrontMatter.Open(file, "a priority", problems);
        var number = reader.RequiredNumber("priority", PlanFolders.NumberOf(file.Source.Path));
        var title = reader.RequiredText("title");
        var made = new MadeIds($"priority-{number.Value}");
        var priority = new Priority(
            number,
            title,
            [.. reader.MappingList("cells", "a cell of a priority", isNeeded: true).Select(cell => BindCell(cell, made, problems))],
            reader.Span);
        reader.ReportUnknownKeys();
        FileFrontMatter.ReportText(file, "a priority", problems);
        return priority;
    }

    private static PriorityCell BindCell(FrontMatterReader reader, MadeIds made, DiagnosticBag problems)
    {
        var cell = new PriorityCell(
            reader.RequiredText("outcome"),
            [.. reader.MappingList("objectives", "an objective of a priority").Select(BindObjective)],
            [
                .. reader.MappingList("indicators", "an indicator of a priority")
                    .SelectMany(indicator => CellIndicatorBinder.Bind(indicator, made, problems)),
            ],
            [.. reader.MappingList("activities", "an activity of a priority").Select(activity => BindActivity(activity, problems))],
            reader.Span);
        reader.ReportUnknownKeys();
        return cell;
    }

    private static CellObjective BindObjective(FrontMatterReader reader)
    {
        var objective = new CellObjective(reader.RequiredText("text"), reader.TextList("items"));
        reader.ReportUnknownKeys();
        return objective;
    }

    private static CellActivity BindActivity(FrontMatterReader reader, DiagnosticBag problems)
    {
        var activity = new CellActivity(
            reader.RequiredText("text"),
            TargetBinder.BindOptional(reader, "target", problems),
            reader.OptionalText("printed"));
        if (activity is { Target: { } target, Printed: { } printed })
        {
            PrintedWording.Compare(target, printed, activity.Text.Value, problems);
        }
        else if (activity.Printed is { } alone)
        {
            problems.Add(PriorityProblems.PrintedWithoutTarget(alone.Span));
        }

        reader.ReportUnknownKeys();
        return activity;
    }
}
