using PlanPublisher.Plans.Binding;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>What stands in the things that authors put into texts, and where a reference to it leads.</summary>
internal static class InsertedPlaces
{
    /// <returns>Pairs of a thing's id and the id of its place; empty if nothing is made under the id.</returns>
    public static IEnumerable<(string Id, string Place)> Of(Plan plan, string id)
    {
        if (!ThingMaker.IdsOf(plan).Contains(id))
        {
            return [];
        }

        return id == Agreement.All
            ? plan.Agreements.SelectMany(agreement => InAll(agreement)).Prepend((id, id))
            : MembersOf(plan, id).Select(member => (member, id)).Prepend((id, id));
    }

    /// <summary>The insertions in blocks, at any depth.</summary>
    public static IEnumerable<Block.Insertion> In(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Block.Insertion insertion => [insertion],
        Block.Callout callout => In(callout.Content),
        Block.Quotation quotation => In(quotation.Content),
        Block.List list => list.Items.SelectMany(item => In(item.Content)),
        Block.DefinitionList definitions => definitions.Entries.SelectMany(entry => In(entry.Meaning)),
        _ => [],
    });

    private static IEnumerable<(string Id, string Place)> InAll(Agreement agreement)
    {
        var place = AgreementMaker.PlaceInAll(agreement);
        return agreement.SubTargets.Select(item => item.Id.Value)
            .Concat(agreement.InterimIndicators.Select(indicator => indicator.Indicator.Id.Value))
            .Prepend(agreement.Id)
            .Select(id => (id, place));
    }

    private static IEnumerable<string> MembersOf(Plan plan, string id) =>
        plan.Objectives
            .Where(objective => objective.GroupId.Value == id || id == MadeMatrices.Objectives)
            .SelectMany(objective => objective.Indicators.Select(i => i.Id.Value).Prepend(objective.Id))
            .Concat(plan.Agreements.SelectMany(agreement => MembersOf(agreement, id)))
            .Concat(plan.Prose.SelectMany(part => part.Tables)
                .Where(table => table.Id.Value == id)
                .SelectMany(table => table.RowIds.Select(row => row.Value)))
            .Concat(plan.Registers
                .Where(register => register.Id == id)
                .SelectMany(register => register.Rows.Select(row => row.Id.Value)));

    private static IEnumerable<string> MembersOf(Agreement agreement, string id) =>
        agreement.Id == id ? agreement.SubTargets.Select(item => item.Id.Value)
        : agreement.PerformanceTable?.Id.Value == id ? agreement.PerformanceRows.Select(row => row.Indicator.Id.Value)
        : [];
}
