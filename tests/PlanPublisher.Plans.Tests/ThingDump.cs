using System.Text;
using PlanPublisher.Plans.Resolving;

namespace PlanPublisher.Plans.Tests;

/// <summary>Things made from a plan's data as text.</summary>
internal static class ThingDump
{
    public static void Append(StringBuilder text, ResolvedThing thing, int indent)
    {
        text.Append($"made #{thing.Id} ");
        switch (thing)
        {
            case ResolvedThing.ObjectivesTable table:
                text.Append(table.Group.Title).Append(": ");
                text.AppendJoin(", ", table.Objectives.Select(o => o.Objective.Label)).Append('\n');
                break;
            case ResolvedThing.Agreement agreement:
                Append(text, agreement.Content, indent);
                break;
            case ResolvedThing.AllAgreements all:
                text.Append('\n');
                all.Agreements.ToList().ForEach(agreement => Append(text.Append(' ', indent + 2), agreement, indent + 2));
                break;
            case ResolvedThing.PerformanceTable table:
                Append(text, table.Table, indent);
                break;
            case ResolvedThing.IndicatorTable table:
                text.Append(table.Caption).Append(": ").AppendJoin(", ", table.Indicators.Select(i => i.Id.Value)).Append('\n');
                break;
            case ResolvedThing.Chart chart:
                text.Append($"{chart.Content.Chart.Kind} of {chart.Content.Series?.Id}, ");
                text.Append($"targets {string.Join(", ", chart.Content.Targets.Select(target => target.Words))}\n");
                break;
            case ResolvedThing.Matrix matrix:
                text.Append('\n');
                Append(text, matrix.Content, indent + 2);
                break;
            case ResolvedThing.ObjectiveActivities objective:
                text.Append(objective.Objective.Label).Append(": ");
                text.AppendJoin("; ", objective.Objective.Objective.Activities.Select(activity => activity.Value)).Append('\n');
                break;
            case ResolvedThing.FrameworkTable framework:
                text.AppendJoin("; ", framework.Framework.Items.Select(i => $"{i.Group?.Value} {i.Title.Value}: {i.Summary?.Value}")).Append('\n');
                break;
            case ResolvedThing.FlowDiagram flow:
                text.Append('\n');
                PlanDump.AppendBlocks(text, [flow.Diagram.Steps], indent + 2);
                break;
            case ResolvedThing.LayersDiagram layers:
                text.Append(layers.Diagram.Top).Append('\n');
                layers.Layers.ToList().ForEach(layer => text.Append(' ', indent + 2).Append($"{layer.Title}: ")
                    .AppendJoin(", ", layer.Items.Select(item => item.Title.Value)).Append('\n'));
                break;
            case ResolvedThing.GlossaryList list:
                text.AppendJoin(", ", list.Glossary.Entries.Select(entry => entry.Abbreviation)).Append('\n');
                break;
        }
    }

    public static void Append(StringBuilder text, ResolvedMatrix matrix, int indent)
    {
        text.Append(' ', indent).Append($"{matrix.RowName} | ");
        text.AppendJoin(" | ", matrix.Columns.Select(c => $"{c.ShortLabel}{(c.PlaceId is null ? "" : " #" + c.PlaceId)} ({c.Total})"));
        text.Append('\n');
        foreach (var group in matrix.RowGroups)
        {
            if (group.Title is { } title)
            {
                text.Append(' ', indent).Append(title).Append('\n');
            }

            foreach (var row in group.Rows)
            {
                text.Append(' ', indent).Append($"{row.Number} {row.Label} | ");
                text.AppendJoin(" | ", row.Marks.Select(mark => mark?.ToString() ?? "-"));
                text.Append(row.Summary is { } summary ? $" summary {summary.Label} #{summary.PlaceId}" : "");
                text.Append(row.Status is { } status ? $" ({status})" : "").Append('\n');
            }
        }
    }

    private static void Append(StringBuilder text, ResolvedAgreement resolved, int indent)
    {
        text.Append($"#{resolved.PlaceId} {resolved.Agreement.Label}: {resolved.Agreement.Text}\n");
        foreach (var item in resolved.SubTargets)
        {
            text.Append(' ', indent + 2).Append($"- {item.SubTarget.Text}{Signs(item.Calls)}\n");
        }

        foreach (var item in resolved.Interim)
        {
            text.Append(' ', indent + 2).Append($"indicator {item.Indicator.Indicator.Measure}{Signs(item.Calls)} ");
            text.AppendJoin(" / ", item.TargetLines.Select(Line));
            text.Append(item.ReportedUnder is { } link ? $"under {link.Label} #{link.PlaceId}" : "").Append('\n');
        }

        AppendNotes(text, resolved.Notes, indent);
    }

    private static void Append(StringBuilder text, ResolvedPerformanceTable table, int indent)
    {
        text.Append($"{table.Caption}; {PlanDump.Words(table.Lead)}\n").Append(' ', indent + 2);
        text.AppendJoin(" | ", table.Columns.Select(column => column.Title + Signs(column.Calls))).Append('\n');
        foreach (var row in table.Rows)
        {
            var cells = row.Cells.Select(cell => string.Join(" / ", cell.Lines.Select(Line)) + Signs(cell.Calls));
            text.Append(' ', indent + 2).AppendJoin(" | ", cells).Append('\n');
        }

        AppendNotes(text, table.Notes, indent);
    }

    private static void AppendNotes(StringBuilder text, IEnumerable<ResolvedNote> notes, int indent)
    {
        foreach (var note in notes)
        {
            text.Append(' ', indent + 2).Append($"note {note.Sign} #{note.PlaceId}\n");
            PlanDump.AppendBlocks(text, note.Content, indent + 4);
        }
    }

    private static string Line(PerformanceLine line) =>
        (line.Part is { } part ? part + ": " : "") + (line.IsOpen ? $"[?{line.Words}]" : line.Words);

    private static string Signs(IEnumerable<NoteCall> calls) => string.Concat(calls.Select(call => $"^{call.Sign}"));
}
