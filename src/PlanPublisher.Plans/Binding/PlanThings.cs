using System.Collections.Immutable;
using PlanPublisher.Plans.Languages;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Binding;

/// <summary>Lists everything in a plan that has an id, in a fixed order.</summary>
internal static class PlanThings
{
    public static IEnumerable<PlanThing> Of(Plan plan) =>
        plan.ObjectiveGroups.Select(group => new PlanThing(group.Id.Value, group.Title.Value, group.Id.Span))
            .Concat(plan.GoalGroups.Select(group => new PlanThing(group.Id.Value, group.Title.Value, group.Id.Span)))
            .Concat(plan.Frameworks.SelectMany(Of))
            .Concat(plan.Goals.SelectMany(Of))
            .Concat(plan.Objectives.SelectMany(objective => Of(objective, plan)))
            .Concat(plan.Priorities.SelectMany(Of))
            .Concat(plan.Prose.SelectMany(Of))
            .Concat(plan.StrategicInitiatives.SelectMany(Of))
            .Concat(plan.Annexes.SelectMany(annex => Of(annex, plan.Phrases.NameOf(annex.Number.Value))))
            .Concat(DataThings.Of(plan));

    /// <summary>How messages call a goal; references print its title.</summary>
    public static string LabelOf(Goal goal) => $"Goal {goal.Number.Value}";

    /// <summary>The things in blocks of text; those without words of their own are called as what they stand in.</summary>
    public static IEnumerable<PlanThing> Of(ImmutableArray<Block> blocks, string owner) =>
        blocks.SelectMany(block => Of(block, owner));

    private static IEnumerable<PlanThing> Of(Framework framework) =>
    [
        new PlanThing(framework.Id, framework.Title.Value, framework.Title.Span),
        .. framework.Items.Select(item =>
            new PlanThing(item.Id.Value, $"{framework.ItemName.Value} {item.Number.Value}", item.Id.Span)),
        .. framework.Items.SelectMany(item => item.Parts)
            .Select(part => new PlanThing(part.Id.Value, part.Title.Value, part.Id.Span)),
    ];

    private static IEnumerable<PlanThing> Of(Goal goal) =>
    [
        new PlanThing(goal.Id, goal.Title.Value, goal.Number.Span),
        .. goal.Sections.SelectMany(Of),
    ];

    private static IEnumerable<PlanThing> Of(GoalSection section)
    {
        var label = PlainText.Of(section.Heading);
        return Of(section.Content, label).Prepend(new PlanThing(section.Id, label, section.Span with { Length = 0 }));
    }

    private static IEnumerable<PlanThing> Of(Objective objective, Plan plan)
    {
        var group = plan.ObjectiveGroups.FirstOrDefault(g => g.Id.Value == objective.GroupId.Value);
        var label = $"{group?.ShortTitle.Value ?? objective.GroupId.Value} {objective.Number.Value}";
        return Of(objective.Indicators).Prepend(new PlanThing(objective.Id, label, objective.Number.Span));
    }

    private static IEnumerable<PlanThing> Of(Priority priority) =>
        Of([.. priority.Indicators]).Prepend(new PlanThing(priority.Id, priority.Title.Value, priority.Number.Span));

    private static IEnumerable<PlanThing> Of(ProsePart part) =>
    [
        new PlanThing(part.Id, part.Title.Value, part.Title.Span),
        .. Of(part.Indicators),
        .. part.Tables.Select(table => new PlanThing(table.Id.Value, table.Caption.Value, table.Id.Span)),
        .. Of(part.Content, part.Title.Value),
    ];

    private static IEnumerable<PlanThing> Of(StrategicInitiative initiative) =>
    [
        new PlanThing(initiative.Id, initiative.Title.Value, initiative.Number.Span),
        .. Of(initiative.Introduction, initiative.Title.Value),
        .. initiative.Sections.SelectMany(Of),
    ];

    private static IEnumerable<PlanThing> Of(Annex annex, string label) =>
    [
        new PlanThing(annex.Id, label, annex.Number.Span),
        .. Of(annex.Content, label),
        .. (annex.Form?.Answers ?? []).SelectMany(answer => Of(answer.Content, label)
            .Prepend(new PlanThing(answer.Id, answer.Field.Name.Value, answer.Span with { Length = 0 }))),
    ];

    private static IEnumerable<PlanThing> Of(ImmutableArray<Indicator> indicators) =>
        indicators.Select(indicator => new PlanThing(indicator.Id.Value, indicator.Measure.Value, indicator.Id.Span));

    private static IEnumerable<PlanThing> Of(Block block, string owner) => block switch
    {
        Block.Heading { Id: { } id } heading => [new PlanThing(id, PlainText.Of(heading.Content), heading.Span)],
        Block.Paragraph { Id: { } id } => [new PlanThing(id, owner, block.Span)],
        Block.Table { Id: { } id } table => [new PlanThing(id, PlainText.Of(table.Caption), table.Span)],
        Block.Callout callout => Of(callout.Content, callout.Title ?? owner),
        Block.Quotation quotation => Of(quotation.Content, owner),
        Block.List list => list.Items.SelectMany(item => Of(item.Content, owner)),
        Block.DefinitionList definitions => definitions.Entries.SelectMany(entry => Of(entry.Meaning, owner)),
        _ => [],
    };
}
