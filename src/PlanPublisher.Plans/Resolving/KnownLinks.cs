using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>What supports what, and how strongly, as the things of plans themselves say it.</summary>
/// <remarks>
/// An objective supports its goals as its group says. The agreements that its goals serve it serves through them, and so never
/// more than "contributes"; in the same way an indicator contributes to what its objective supports.
/// </remarks>
internal sealed class KnownLinks
{
    private readonly Dictionary<(string From, string To), LinkStrength> _links = [];
    private readonly Plan _plan;
    private readonly string _prefix;

    private KnownLinks(Plan plan, string prefix)
    {
        _plan = plan;
        _prefix = prefix;
        plan.Registers.ToList().ForEach(Add);
        plan.Goals.ToList().ForEach(Add);
        new ObjectiveLinks(plan).ByGroup().SelectMany(group => group.Objectives).ToList().ForEach(Add);
    }

    public static KnownLinks Of(Plan plan) => new(plan, "");

    /// <summary>The links of another plan, between the ids that its things have outside of it.</summary>
    public static KnownLinks FromOutside(Plan plan) => new(plan, MatrixSets.PrefixOf(plan));

    /// <summary>Null if the first does not support the second.</summary>
    public LinkStrength? Between(string from, string to) => _links.TryGetValue((from, to), out var strength) ? strength : null;

    private void Add(Register register)
    {
        var sets = LinkSet.Of(_plan).ToList();
        foreach (var row in register.Rows)
        {
            foreach (var links in row.Links)
            {
                var set = sets.Find(set => set.Id == links.SetId);
                Add(row.Id.Value, links.Items.Select(item => set?.Find(item.Value)?.Id), row.Strength);
            }
        }
    }

    private void Add(Goal goal)
    {
        Add(goal.Id, SupportedBy(goal.Supports), LinkStrength.Supports);
        foreach (var link in goal.Agreements)
        {
            Add(goal.Id, [link.AgreementId.Value], link.IsInFull ? LinkStrength.Supports : LinkStrength.Contributes);
        }
    }

    private void Add(AnnualObjective objective)
    {
        var (written, group) = objective.Objective;
        string[] goals = [.. objective.Goals.Select(goal => goal.Id)];
        string[] initiatives = [.. objective.Initiatives.Select(initiative => initiative.Id)];
        string[] agreements = [.. objective.Goals.SelectMany(goal => goal.Agreements).Select(link => link.AgreementId.Value)];
        Add(written.Id, [.. goals, .. initiatives], group.Link);
        Add(written.Id, agreements, LinkStrength.Contributes);
        Add(written.Id, SupportedBy(written.Supports), group.Link);
        foreach (var indicator in written.Indicators)
        {
            Add(indicator.Id.Value, [written.Id], LinkStrength.Supports);
            Add(indicator.Id.Value, [.. goals, .. initiatives, .. agreements], LinkStrength.Contributes);
        }
    }

    private IEnumerable<string> SupportedBy(ImmutableArray<RegisterLinks> supports) =>
        _plan.Frameworks.SelectMany(framework => new SupportedItems(framework).Of(supports)).Select(found => found.Item.Id.Value);

    /// <summary>Of two links between the same things the stronger one holds.</summary>
    private void Add(string from, IEnumerable<string?> to, LinkStrength strength)
    {
        foreach (var id in to.OfType<string>())
        {
            var key = (_prefix + from, _prefix + id);
            _links[key] = _links.TryGetValue(key, out var known) && known < strength ? known : strength;
        }
    }
}
