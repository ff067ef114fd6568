using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Makes, from objectives, frameworks and diagrams, what authors put into texts as <c>![](#id)</c>.</summary>
internal sealed class StructureMaker(Plan plan)
{
    public static IEnumerable<string> IdsOf(Plan plan) =>
        plan.Objectives.Where(objective => !objective.Activities.IsEmpty).Select(objective => objective.Id)
            .Concat(plan.Frameworks.Where(framework => framework.HasSummaries).Select(framework => framework.Id))
            .Concat(plan.Diagrams.Select(diagram => diagram.Id));

    /// <returns>Null if nothing is made under this id.</returns>
    public ResolvedThing? Make(string id, TextResolver text) => ObjectiveOf(id) ?? FrameworkOf(id) ?? DiagramOf(id, text);

    private ResolvedThing.ObjectiveActivities? ObjectiveOf(string id)
    {
        var objective = plan.Objectives.FirstOrDefault(objective => objective.Id == id && !objective.Activities.IsEmpty);
        var group = plan.ObjectiveGroups.FirstOrDefault(group => group.Id.Value == objective?.GroupId.Value);
        return objective is null || group is null
            ? null
            : new ResolvedThing.ObjectiveActivities(id, new ResolvedObjective(objective, group));
    }

    private ResolvedThing.FrameworkTable? FrameworkOf(string id) =>
        plan.Frameworks.FirstOrDefault(framework => framework.Id == id && framework.HasSummaries) is { } framework
            ? new ResolvedThing.FrameworkTable(id, framework)
            : null;

    private ResolvedThing? DiagramOf(string id, TextResolver text) => plan.Diagrams.FirstOrDefault(diagram => diagram.Id == id) switch
    {
        Diagram.Flow flow => new ResolvedThing.FlowDiagram(id, flow with { Steps = (Block.List)text.Resolve([flow.Steps])[0] }),
        Diagram.Layers layers => new ResolvedThing.LayersDiagram(id, layers, [.. layers.Below.Select(LayerOf)]),
        _ => null,
    };

    private ResolvedLayer LayerOf(DiagramLayer layer) => new(layer.Title, ItemsOf(layer));

    /// <summary>Without a group those that stand in none, unless all stand in groups.</summary>
    private ImmutableArray<FrameworkItem> ItemsOf(DiagramLayer layer)
    {
        var items = plan.Frameworks.FirstOrDefault(framework => framework.Id == layer.FrameworkId.Value)?.Items ?? [];
        ImmutableArray<FrameworkItem> found = [.. items.Where(item => item.Group?.Value == layer.Group?.Value)];
        return found.IsEmpty && layer.Group is null ? items : found;
    }
}
