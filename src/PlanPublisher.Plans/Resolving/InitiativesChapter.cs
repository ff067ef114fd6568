using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Makes one chapter of prose of all strategic initiatives: a section each, with its objectives.</summary>
internal static class InitiativesChapter
{
    public static ProsePart Of(Plan plan, ProsePart? introduction)
    {
        var content = introduction?.Content ?? [];
        foreach (var initiative in plan.StrategicInitiatives.OrderBy(initiative => initiative.Number.Value))
        {
            content = content.AddRange(SectionOf(initiative, plan));
        }

        const string id = DerivedParts.StrategicInitiatives;
        var title = introduction?.Title ?? new Sourced<string>(DerivedPartTitles.Of(id), SourceSpan.None);
        return new ProsePart(id, title, introduction?.Signatory, content, introduction?.Span ?? SourceSpan.None);
    }

    private static IEnumerable<Block> SectionOf(StrategicInitiative initiative, Plan plan)
    {
        var title = initiative.Title;
        yield return new Block.Heading(1, [new Inline.Text(title.Value, title.Span)], initiative.Id, title.Span);
        var wantsObjectives = false;
        foreach (var block in initiative.Content)
        {
            if (block is Block.Heading heading)
            {
                // The initiative's own heading takes the first level.
                yield return heading with { Level = heading.Level + 1, Style = null };
                wantsObjectives |= heading.Style is not null;
            }
            else
            {
                yield return block;
            }
        }

        if (wantsObjectives && ObjectivesOf(initiative, plan) is { Items.IsEmpty: false } objectives)
        {
            yield return objectives;
        }
    }

    private static Block.List ObjectivesOf(StrategicInitiative initiative, Plan plan)
    {
        var objectives = plan.Objectives
            .Where(objective => objective.StrategicInitiatives.Any(number => number.Value == initiative.Number.Value))
            .Select(objective => ItemOf(objective, plan));
        return new Block.List(false, 1, [.. objectives], initiative.Span);
    }

    private static ListItem ItemOf(Objective objective, Plan plan)
    {
        var group = plan.ObjectiveGroups.First(group => group.Id.Value == objective.GroupId.Value);
        var words = $"{new ResolvedObjective(objective, group).Label}: {objective.Title.Value}";
        var span = objective.Title.Span;
        return new ListItem([new Block.Paragraph([new Inline.Text(words, span)], null, span)], span);
    }
}
