using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Binding;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Checks what goals and objectives support, what spines show and what diagrams are made of.</summary>
internal sealed class StructureRules(Plan plan, DiagnosticBag problems)
{
    public void Check()
    {
        plan.Frameworks.ToList().ForEach(CheckSupport);
        plan.Spines.ToList().ForEach(Check);
        plan.Diagrams.OfType<Diagram.Layers>().SelectMany(diagram => diagram.Below).ToList().ForEach(Check);
    }

    private void CheckSupport(Framework framework)
    {
        var items = new SupportedItems(framework);
        var byGoals = CheckLinks(plan.Goals.SelectMany(goal => goal.Supports), items, framework.Id);
        var byObjectives = CheckLinks(plan.Objectives.SelectMany(objective => objective.Supports), items, framework.Id);

        // Where no objective names any, it is goals or registers that support the framework, and their matrix tells gaps.
        foreach (var item in framework.Items.Where(item => byObjectives.Count > 0 && !byObjectives.Contains(item) && !byGoals.Contains(item)))
        {
            problems.Add(StructureProblems.SupportedByNothing(item.Title.Span, framework.Id, item.Title.Value));
        }
    }

    /// <summary>The items that are supported.</summary>
    private HashSet<FrameworkItem> CheckLinks(IEnumerable<RegisterLinks> supports, SupportedItems items, string frameworkId)
    {
        var supported = new HashSet<FrameworkItem>();
        foreach (var links in supports.Where(links => links.SetId == frameworkId))
        {
            var once = new HashSet<(FrameworkItem, FrameworkPart?)>();
            foreach (var written in links.Items)
            {
                if (items.Find(written.Value) is not { } found)
                {
                    problems.Add(StructureProblems.UnknownItem(written.Span, frameworkId, written.Value, items.Names));
                    continue;
                }

                supported.Add(found.Item);
                if (!once.Add(found))
                {
                    problems.Add(StructureProblems.SupportedTwice(written.Span, written.Value));
                }
            }
        }

        return supported;
    }

    private void Check(Spine spine)
    {
        var frameworks = plan.Frameworks.Select(framework => framework.Id).ToList();
        List<string> known = [SpineColumn.Objectives, SpineColumn.Activities, .. frameworks];
        foreach (var field in spine.Columns.Select(column => column.Field))
        {
            var isFirstOfActivities = field.Value == SpineColumn.Activities && spine.Outcomes?.Field == field;
            if (!known.Contains(field.Value) || isFirstOfActivities)
            {
                problems.Add(StructureProblems.UnknownField(field.Span, field.Value, known));
            }
        }

        CheckPages(spine);
        CheckCells(spine, known);
    }

    private void CheckPages(Spine spine)
    {
        var known = plan.ObjectiveGroups.Select(group => group.Id.Value).ToList();
        var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var group in spine.Pages.SelectMany(page => page.GroupIds))
        {
            if (!known.Contains(group.Value))
            {
                problems.Add(StructureProblems.UnknownGroup(group.Span, group.Value, known));
            }
            else if (!first.TryAdd(group.Value, group.Span))
            {
                problems.Add(StructureProblems.GroupTwice(group.Span, group.Value, first[group.Value]));
            }
        }

        foreach (var group in known.Where(group => !spine.Pages.IsEmpty && !first.ContainsKey(group)))
        {
            problems.Add(StructureProblems.GroupOnNoPage(spine.Title.Span, group, spine.Id));
        }
    }

    private void CheckCells(Spine spine, List<string> known)
    {
        var shown = plan.Objectives
            .Where(objective => spine.Pages.IsEmpty || spine.Pages.Any(page => page.GroupIds.Any(id => id.Value == objective.GroupId.Value)))
            .ToList();
        foreach (var field in spine.Columns.Select(column => column.Field.Value).Where(known.Contains))
        {
            foreach (var objective in shown.Where(objective => IsEmpty(objective, field)))
            {
                problems.Add(StructureProblems.EmptyCell(objective.Title.Span, $"'{objective.Title.Value}'", field, spine.Id));
            }
        }
    }

    private static bool IsEmpty(Objective objective, string field) => field switch
    {
        SpineColumn.Objectives => false,
        SpineColumn.Activities => objective.Activities.IsEmpty,
        _ => !objective.Supports.Any(links => links.SetId == field),
    };

    private void Check(DiagramLayer layer)
    {
        if (plan.Frameworks.FirstOrDefault(framework => framework.Id == layer.FrameworkId.Value) is not { } framework)
        {
            var known = plan.Frameworks.Select(f => f.Id).ToList();
            problems.Add(StructureProblems.UnknownFramework(layer.FrameworkId.Span, layer.FrameworkId.Value, known));
            return;
        }

        var groups = framework.Items.Select(item => item.Group?.Value).OfType<string>().Distinct().ToList();
        if (layer.Group is { } group && !groups.Contains(group.Value))
        {
            problems.Add(StructureProblems.UnknownItemGroup(group.Span, framework.Id, group.Value, groups));
        }
    }
}
