using System.Globalization;
using PlanPublisher.Plans.Languages;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>The sets of things in a plan that matrices can have as rows or columns, by their names.</summary>
/// <remarks>
/// Frameworks and registers are named by their ids. A set of another plan has that plan's name and a slash before it:
/// <c>another-plan/goals</c>; the ids of its things then begin with the plan's name.
/// </remarks>
internal sealed class MatrixSets(Plan plan)
{
    private const string Objectives = "objectives";
    private const string Indicators = "indicators";
    private const string Initiatives = "strategic-initiatives";

    /// <summary>The sets that have things in them.</summary>
    public IReadOnlyList<string> Names() => [.. All().Where(set => !set.Targets.IsEmpty).Select(set => set.Id)];

    /// <summary>A set of this plan; null if there is none of the name.</summary>
    public LinkSet? Find(string name) => All().FirstOrDefault(set => set.Id == name && !set.Targets.IsEmpty);

    /// <summary>The same as another plan sees it.</summary>
    public LinkSet? FindFromOutside(string name)
    {
        var prefix = PrefixOf(plan);
        return Find(name) is not { } set
            ? null
            : set with
            {
                Id = prefix + set.Id,
                Title = $"{set.Title}, {plan.ShortTitle.Value}",
                Targets = [.. set.Targets.Select(target => target with { Id = prefix + target.Id })],
            };
    }

    public LinkSet OfObjectives() => new(Objectives, plan.Phrases["Objectives"], plan.Phrases["Objective"], [.. EachObjective()]);

    /// <summary>What stands before an id where things of several plans meet.</summary>
    public static string PrefixOf(Plan plan) => plan.Id + "-";

    private IEnumerable<LinkSet> All() =>
        LinkSet.Of(plan)
            .Append(LinkSet.OfAgreements(plan, plan.Phrases["Agreements"]))
            .Append(OfObjectives())
            .Append(new LinkSet(Indicators, plan.Phrases["Indicators"], plan.Phrases["Indicator"], [.. EachIndicator()]))
            .Append(new LinkSet(Initiatives, plan.Phrases["Strategic initiatives"], plan.Phrases["Strategic initiative"], [.. EachInitiative()]))
            .Concat(plan.Registers.Select(LinkSet.Of));

    private IEnumerable<LinkTarget> EachObjective() =>
        from groups in new ObjectiveLinks(plan).ByGroup()
        from linked in groups.Objectives
        let objective = linked.Objective
        select new LinkTarget(objective.Objective.Id, objective.Objective.Id, objective.Label, objective.Objective.Title.Value)
        {
            Group = groups.Group.Title.Value,
            Span = objective.Objective.Span,
        };

    private IEnumerable<LinkTarget> EachIndicator() =>
        from groups in new ObjectiveLinks(plan).ByGroup()
        from linked in groups.Objectives
        let objective = linked.Objective
        from indicator in objective.Objective.Indicators.Select((indicator, index) => (Value: indicator, Number: index + 1))
        let number = indicator.Number.ToString(CultureInfo.InvariantCulture)
        select new LinkTarget(
            indicator.Value.Id.Value, indicator.Value.Id.Value, $"{objective.Label}.{number}", indicator.Value.Measure.Value)
        {
            RowLabel = indicator.Value.Measure.Value,
            Group = $"{objective.Label}: {objective.Objective.Title.Value}",
            Span = indicator.Value.Span,
        };

    private IEnumerable<LinkTarget> EachInitiative() => plan.StrategicInitiatives.Select(initiative => new LinkTarget(
        initiative.Id,
        initiative.Number.Value.ToString(CultureInfo.InvariantCulture),
        plan.Phrases.NameOf(initiative),
        initiative.Title.Value)
    {
        Span = initiative.Span,
    });
}
