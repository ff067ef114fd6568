using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Binding;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Links goals with the objectives that contribute to them and what they support of frameworks, and counts.</summary>
internal sealed class GoalResolver(Plan plan, DiagnosticBag problems)
{
    public ImmutableArray<ResolvedGoal> Resolve()
    {
        CheckObjectives();
        return [.. plan.Goals.Select(Resolve)];
    }

    private void CheckObjectives()
    {
        var known = plan.Goals.Select(goal => goal.Number.Value).ToList();
        var hasGoals = known.Count > 0 || !plan.StrategicInitiatives.IsEmpty;
        foreach (var objective in plan.Objectives)
        {
            if (hasGoals && objective.GoalNumbers.IsEmpty && objective.StrategicInitiativeNumbers.IsEmpty)
            {
                var label = GroupOf(objective) is { } group ? new ResolvedObjective(objective, group).Label : objective.Id;
                problems.Add(ResolvingProblems.ObjectiveWithoutGoal(objective.Title.Span, label));
            }

            foreach (var number in objective.GoalNumbers.Where(number => !known.Contains(number.Value)))
            {
                problems.Add(ResolvingProblems.UnknownGoal(number.Span, number.Value, known));
            }

            CheckInitiatives(objective);
        }
    }

    private void CheckInitiatives(Objective objective)
    {
        var known = plan.StrategicInitiatives.Select(initiative => initiative.Number.Value).ToList();
        foreach (var number in objective.StrategicInitiativeNumbers.Where(number => !known.Contains(number.Value)))
        {
            problems.Add(ResolvingProblems.UnknownInitiative(number.Span, number.Value, known));
        }
    }

    private ResolvedGoal Resolve(Goal goal)
    {
        ImmutableArray<ResolvedObjective> objectives =
        [
            .. plan.Objectives
                .Where(objective => objective.GoalNumbers.Any(number => number.Value == goal.Number.Value))
                .Select(objective => (Objective: objective, Group: GroupOf(objective)))
                .Where(linked => linked.Group is not null)
                .Select(linked => new ResolvedObjective(linked.Objective, linked.Group!)),
        ];
        var label = PlanThings.LabelOf(goal);
        if (objectives.IsEmpty)
        {
            problems.Add(ResolvingProblems.GoalWithoutObjective(goal.Title.Span, label));
        }

        CheckAgreements(goal);
        var initiatives = ItemsOf(goal, GoalSectionRole.Initiatives);
        return new ResolvedGoal(
            goal,
            SupportedBy(goal),
            objectives,
            RequiredItemsOf(goal, GoalSectionRole.Aims, "aims").Count,
            initiatives.Count,
            initiatives.Sum(CountNested),
            RequiredItemsOf(goal, GoalSectionRole.Success, "success").Count)
        {
            Group = plan.GoalGroups.FirstOrDefault(group => group.Id.Value == goal.GroupId?.Value),
            BeginsGroup = plan.Goals.First(other => other.GroupId?.Value == goal.GroupId?.Value) == goal,
        };
    }

    private void CheckAgreements(Goal goal)
    {
        // A plan may name agreements without having a file of each.
        var known = plan.Agreements.Select(agreement => agreement.Id).ToList();
        foreach (var link in goal.Agreements.Where(link => known.Count > 0 && !known.Contains(link.AgreementId.Value)))
        {
            problems.Add(ResolvingProblems.UnknownAgreement(link.AgreementId.Span, link.AgreementId.Value, known));
        }
    }

    /// <summary>What is wrong with these links is reported by <see cref="StructureRules"/>; here such links are left out.</summary>
    private ImmutableArray<FrameworkItem> SupportedBy(Goal goal)
    {
        var supported = plan.Frameworks
            .SelectMany(framework => new SupportedItems(framework).Of(goal.Supports))
            .Select(found => found.Item)
            .ToHashSet();
        return [.. plan.Frameworks.SelectMany(framework => framework.Items).Where(supported.Contains)];
    }

    private List<ListItem> RequiredItemsOf(Goal goal, GoalSectionRole role, string word)
    {
        if (!goal.Sections.Any(section => section.Role == role))
        {
            problems.Add(ResolvingProblems.GoalWithoutSection(goal.Title.Span, PlanThings.LabelOf(goal), word));
        }

        return ItemsOf(goal, role);
    }

    /// <summary>The first level items of all lists of a section.</summary>
    private static List<ListItem> ItemsOf(Goal goal, GoalSectionRole role) =>
    [
        .. goal.Sections
            .Where(section => section.Role == role)
            .SelectMany(section => section.Content.OfType<Block.List>())
            .SelectMany(list => list.Items),
    ];

    private static int CountNested(ListItem item) => item.Content.OfType<Block.List>().Sum(list => list.Items.Length);

    private ObjectiveGroup? GroupOf(Objective objective) =>
        plan.ObjectiveGroups.FirstOrDefault(group => group.Id.Value == objective.GroupId.Value);
}
