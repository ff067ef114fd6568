using System.Collections.Immutable;
using System.Text;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Tests;

/// <summary>A resolved plan as text: one line a thing, indented by what it stands in.</summary>
internal static class PlanDump
{
    public static string Of(ResolvedPlan plan)
    {
        var text = new StringBuilder();
        foreach (var document in plan.Documents)
        {
            text.Append("document ").Append(document.Definition.Id).Append(": ").Append(document.Title).Append(Titles(plan.Plan.OtherTitles)).Append('\n');
            foreach (var part in document.Parts)
            {
                AppendPart(text, part);
            }
        }

        foreach (var indicator in plan.Plan.Objectives.SelectMany(objective => objective.Indicators))
        {
            text.Append("indicator ").Append(indicator.Id).Append(": ").Append(TargetNotation.Of(indicator.Target)).Append('\n');
        }

        return text.ToString();
    }

    private static void AppendPart(StringBuilder text, ResolvedPart part)
    {
        text.Append("  part ").Append(part.Id).Append('\n');
        switch (part)
        {
            case ResolvedPart.Prose prose:
                AppendBlocks(text, prose.Part.Content, 4);
                break;
            case ResolvedPart.GoalOverview overview:
                text.Append("    overview ").Append(overview.Title).Append(" of ").Append(overview.Goals.Length).Append('\n');
                AppendBlocks(text, overview.Introduction?.Content ?? [], 4);
                break;
            case ResolvedPart.GoalChapter chapter:
                AppendGoal(text, chapter.Goal);
                break;
            case ResolvedPart.StrategicInitiatives chapter:
                text.Append("    ").Append(chapter.Title).Append('\n');
                AppendBlocks(text, chapter.Introduction?.Content ?? [], 4);
                chapter.Initiatives.ToList().ForEach(initiative => AppendInitiative(text, initiative));
                break;
            case ResolvedPart.AnnexChapter chapter:
                AppendAnnex(text, chapter.Annex);
                break;
            case ResolvedPart.ObjectivesByGoal byGoal:
                byGoal.Goals.ToList().ForEach(goal => AppendObjectives(text, goal.PlaceId, goal.Objectives));
                break;
            case ResolvedPart.ObjectivesByGroup byGroup:
                byGroup.Groups.ToList().ForEach(group => AppendObjectives(text, group.PlaceId, group.Objectives));
                break;
            case ResolvedPart.MatrixChapter chapter:
                ThingDump.Append(text, chapter.Matrix, 4);
                break;
            case ResolvedPart.SpineChapter chapter:
                AppendSpine(text, chapter.Spine);
                break;
            case ResolvedPart.OutcomeChapter chapter:
                OutcomeDump.Append(text, chapter.Matrix);
                break;
            case ResolvedPart.OpenPlaceholders register:
                register.Placeholders.ToList().ForEach(open => AppendPlaceholder(text, open));
                break;
        }
    }

    private static void AppendSpine(StringBuilder text, ResolvedSpine spine)
    {
        text.Append($"    {spine.Vision}; {string.Join(", ", spine.Values)}; {spine.Spine.Caption}\n");
        foreach (var page in spine.Pages)
        {
            text.Append($"    page #{page.PlaceId} {page.Title}: {string.Join(" | ", spine.Spine.Columns.Select(column => column.Title))}\n");
            foreach (var run in page.Bands.SelectMany(band => band.Runs.Select(run => (band.Group.Title, run))))
            {
                text.Append($"      {run.Title}, {string.Join(" / ", run.run.Outcomes.Select(outcome => outcome.Title))}\n");
                foreach (var row in run.run.Rows)
                {
                    var cells = row.Cells.Select(cell => string.Join("; ", cell.Entries.Select(e => $"{e.Words}({string.Join(", ", e.Parts)})")));
                    text.Append($"        {row.Objective.Label} | {string.Join(" | ", cells)}\n");
                }
            }
        }
    }

    private static void AppendGoal(StringBuilder text, ResolvedGoal goal)
    {
        text.Append("    ").Append(goal.Group is { } group ? $"{group.Title}{Titles(group.OtherTitles)} > " : "");
        text.Append(goal.Goal.Title).Append(Titles(goal.Goal.OtherTitles)).Append(": ");
        text.AppendJoin(", ", goal.AimCount, goal.InitiativeCount, goal.NestedInitiativeCount, goal.SuccessClauseCount);
        text.Append("; ").AppendJoin(", ", goal.Objectives.Select(objective => objective.Label));
        text.Append("; ").AppendJoin(", ", goal.Supported.Select(item => item.Id.Value)).Append('\n');
        foreach (var section in goal.Goal.Sections)
        {
            text.Append("    ").Append(section.Role).Append(" #").Append(section.Id).Append(' ');
            text.Append(Words(section.Heading)).Append('\n');
            AppendBlocks(text, section.Content, 6);
        }
    }

    private static string Titles(ImmutableArray<OtherTitle> titles) =>
        string.Concat(titles.Select(other => $" [{other.Language}: {other.Title}]"));

    private static void AppendInitiative(StringBuilder text, ResolvedStrategicInitiative resolved)
    {
        var initiative = resolved.Initiative;
        text.Append($"    #{initiative.Id} {initiative.Numeral} {initiative.Title}\n");
        AppendBlocks(text, initiative.Introduction, 6);
        foreach (var section in initiative.Sections)
        {
            text.Append($"      {section.Role} #{section.Id} {Words(section.Heading)}\n");
            AppendBlocks(text, section.Content, 8);
        }

        text.Append("      objectives ").AppendJoin(", ", resolved.Objectives.Select(o => o.Label)).Append('\n');
    }

    private static void AppendAnnex(StringBuilder text, ResolvedAnnex resolved)
    {
        text.Append($"    {resolved.Annex.Label}: {resolved.Annex.Title}");
        text.Append(resolved.Summarises is { } row ? $" summarises {row.Id}" : "");
        text.Append(resolved.Parts.IsEmpty ? "" : " covers " + string.Join(", ", resolved.Parts.Select(p => p.Label)));
        text.Append('\n');
        AppendBlocks(text, resolved.Annex.Content, 6);
        foreach (var answer in resolved.Annex.Form?.Answers ?? [])
        {
            text.Append($"      field #{answer.Id} {answer.Field.Label}\n");
            AppendBlocks(text, answer.Content, 8);
        }
    }

    private static void AppendObjectives(StringBuilder text, string place, ImmutableArray<AnnualObjective> objectives)
    {
        var lines = objectives.Select(objective =>
            $"{objective.Objective.Label} from {string.Join(", ", objective.Goals.Select(g => g.Id).Concat(objective.Initiatives.Select(i => i.Id)))}");
        text.Append($"    #{place}: ").AppendJoin("; ", lines).Append('\n');
    }

    private static void AppendPlaceholder(StringBuilder text, OpenPlaceholder open)
    {
        var places = open.Prints.Select(place => $"{place.DocumentId}#{place.PartId}");
        text.Append($"    {open.Kind}: {open.Reason} ({open.Subject}) in {string.Join(", ", places)}\n");
    }

    internal static void AppendBlocks(StringBuilder text, ImmutableArray<Block> blocks, int indent)
    {
        foreach (var block in blocks)
        {
            text.Append(' ', indent);
            AppendBlock(text, block, indent);
        }
    }

    private static void AppendBlock(StringBuilder text, Block block, int indent)
    {
        switch (block)
        {
            case Block.Heading heading:
                text.Append($"h{heading.Level} #{heading.Id} {Words(heading.Content)}\n");
                break;
            case Block.Paragraph paragraph:
                text.Append($"p{(paragraph.Style is null ? "" : "." + paragraph.Style)} {Words(paragraph.Content)}\n");
                break;
            case Block.List list:
                text.Append(list.IsOrdered ? $"ol from {list.Start}\n" : "ul\n");
                list.Items.ToList().ForEach(item => AppendBlocks(text, item.Content, indent + 2));
                break;
            case Block.Quotation quotation:
                text.Append($"quotation by {(quotation.Attribution is { } who ? Words(who) : "-")}\n");
                AppendBlocks(text, quotation.Content, indent + 2);
                break;
            case Block.Callout callout:
                text.Append($"{callout.Kind} {callout.Title}\n");
                AppendBlocks(text, callout.Content, indent + 2);
                break;
            case Block.Table table:
                AppendTable(text, table, indent);
                break;
            case Block.Picture picture:
                text.Append($"picture {picture.Path} '{picture.Words}'{(picture.Caption is { } caption ? $" caption {caption}" : "")}\n");
                break;
            case Block.Placed placed:
                ThingDump.Append(text, placed.Thing, indent);
                break;
            case Block.DefinitionList definitions:
                text.Append("definitions\n");
                definitions.Entries.ToList().ForEach(entry =>
                {
                    text.Append(' ', indent + 2).Append(Words(entry.Term)).Append('\n');
                    AppendBlocks(text, entry.Meaning, indent + 4);
                });
                break;
        }
    }

    private static void AppendTable(StringBuilder text, Block.Table table, int indent)
    {
        text.Append($"table #{table.Id} {Words(table.Caption)}\n");
        foreach (var row in table.HeadRows.Concat(table.BodyRows))
        {
            text.Append(' ', indent + 2).AppendJoin(" | ", row.Cells.Select(Cell)).Append('\n');
        }

        table.Notes.ToList().ForEach(note => text.Append(' ', indent + 2).Append("note ").Append(Words(note)).Append('\n'));
    }

    private static string Cell(TableCell cell)
    {
        var columns = cell.ColumnSpan > 1 ? $" (columns {cell.ColumnSpan})" : "";
        var rows = cell.RowSpan > 1 ? $" (rows {cell.RowSpan})" : "";
        return (cell.IsHeader ? "#" : "") + Words(cell.Content) + columns + rows;
    }

    internal static string Words(ImmutableArray<Block> paragraphs) =>
        string.Concat(paragraphs.OfType<Block.Paragraph>().Select(paragraph => Words(paragraph.Content)));

    internal static string Words(ImmutableArray<Inline> inlines) => string.Concat(inlines.Select(Word));

    private static string Word(Inline inline) => inline switch
    {
        Inline.Text plain => plain.Value,
        Inline.Emphasis emphasis => $"*{Words(emphasis.Children)}*",
        Inline.Strong strong => $"**{Words(strong.Children)}**",
        Inline.LineBreak => " // ",
        Inline.Link link => $"<{link.Address}: {Words(link.Children)}>",
        Inline.Footnote footnote => $"^({Words(footnote.Content)})",
        Inline.Placeholder placeholder => $"[?{placeholder.Words}]",
        Inline.CrossReference reference => $"<#{reference.TargetId}: {reference.Label}>",
        Inline.BoundText bound => $"{{{bound.Path}={bound.Value}}}",
        _ => throw new InvalidOperationException($"{inline.GetType().Name} is left in a resolved plan"),
    };
}
