using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Makes the table of each priority in an outcome matrix, with a cell for each outcome in each row.</summary>
/// <remarks>An outcome that does not exist is reported by <see cref="PriorityRules"/>; here its cell is left out.</remarks>
internal sealed class OutcomeMatrixMaker(Plan plan)
{
    private readonly CellEntries _entries = new(plan);

    public ResolvedOutcomeMatrix Make(OutcomeMatrix matrix)
    {
        if (plan.Frameworks.FirstOrDefault(framework => framework.Id == matrix.FrameworkId.Value) is not { } framework)
        {
            return new ResolvedOutcomeMatrix(matrix, [], []);
        }

        var outcomes = new SupportedItems(framework);
        return new ResolvedOutcomeMatrix(
            matrix,
            framework.Items,
            [
                .. plan.Priorities.Select(priority =>
                    new ResolvedPriority(priority, [.. matrix.Rows.Select(row => LineOf(priority, row, framework, outcomes))])),
            ]);
    }

    private OutcomeLine LineOf(Priority priority, OutcomeRow row, Framework framework, SupportedItems outcomes) =>
        new(row, [.. framework.Items.Select(outcome => new OutcomeCell(outcome, EntriesOf(priority, row, outcome, outcomes)))]);

    private ImmutableArray<OutcomeEntry> EntriesOf(Priority priority, OutcomeRow row, FrameworkItem outcome, SupportedItems outcomes) =>
        priority.Cells.FirstOrDefault(cell => outcomes.Find(cell.Outcome.Value)?.Item == outcome) is { } cell
            ? _entries.Of(cell, row.Field.Value)
            : [];
}
