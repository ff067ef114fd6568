using System.Collections.Immutable;
using PlanPublisher.Plans.Binding;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Derives matrices from links: one for each register, one of the objectives, one of the goals.</summary>
/// <remarks>
/// An objective supports its goals as its group says. The agreements that its goals serve it serves through them, and so
/// never more than "contributes". What is wrong with links is reported by <see cref="RegisterRules"/>; here such links
/// are left out. Places in a document are put in by <see cref="MatrixLinks"/>.
/// </remarks>
internal sealed class MatrixMaker(Plan plan, ImmutableArray<ResolvedGoal> goals)
{
    public IEnumerable<ResolvedMatrix> All()
    {
        foreach (var register in plan.Registers)
        {
            yield return Of(register);
        }

        if (!plan.Objectives.IsEmpty)
        {
            yield return OfObjectives();
        }

        if (!plan.Goals.IsEmpty)
        {
            yield return OfGoals();
        }
    }

    private ResolvedMatrix Of(Register register)
    {
        var known = LinkSet.Of(plan).ToList();
        ImmutableArray<LinkSet> sets =
            [.. register.LinkSets.Select(name => known.Find(set => set.Id == name.Value)).OfType<LinkSet>()];
        var number = 0;
        ImmutableArray<MatrixRowGroup> groups =
        [
            .. register.Groups.Select(group => new MatrixRowGroup(
                group.Title?.Value,
                [.. group.Rows.Select(row => RowOf(row, ++number, sets))])),
        ];
        return Matrix(register.Id, register.Title.Value, register.RowName.Value, sets, groups);
    }

    private static MatrixRow RowOf(RegisterRow row, int number, ImmutableArray<LinkSet> sets)
    {
        var supported = sets
            .SelectMany(set => row.Links
                .Where(links => links.SetId == set.Id)
                .SelectMany(links => links.Items.Select(item => set.Find(item.Value))))
            .OfType<LinkTarget>()
            .ToHashSet();
        return new MatrixRow(
            row.Id.Value,
            number,
            row.Title.Value,
            Marks(sets, target => supported.Contains(target) ? row.Strength : null))
        {
            Summary = row.SummaryId is { } summary ? new PlaceLink(summary.Value, summary.Value) : null,
            Status = row.Status?.Value,
            NoLinksReason = row.NoLinksReason?.Value,
            Span = row.Span,
        };
    }

    private ResolvedMatrix OfObjectives()
    {
        ImmutableArray<LinkSet> sets = WithAgreements([LinkSet.OfGoals(plan)], "Agreements, through the goals");
        var number = 0;
        ImmutableArray<MatrixRowGroup> groups =
        [
            .. new ObjectiveLinks(plan).ByGroup().Select(group => new MatrixRowGroup(
                group.Group.Title.Value,
                [.. group.Objectives.Select(objective => RowOf(objective, ++number, sets))])),
        ];
        return Matrix(MadeMatrices.Objectives, MadeMatrices.ObjectivesTitle, "Objective", sets, groups);
    }

    private static MatrixRow RowOf(AnnualObjective objective, int number, ImmutableArray<LinkSet> sets)
    {
        var (written, group) = objective.Objective;
        var supported = objective.Goals.Select(goal => goal.Id).ToHashSet();
        var through = objective.Goals.SelectMany(goal => goal.Agreements).Select(link => link.AgreementId.Value).ToHashSet();
        LinkStrength? Mark(LinkTarget target) =>
            supported.Contains(target.Id) ? group.Link
            : through.Contains(target.Id) ? LinkStrength.Contributes
            : null;
        var label = $"{objective.Objective.Label}: {written.Title.Value}";
        return new MatrixRow(written.Id, number, label, Marks(sets, Mark)) { Span = written.Span };
    }

    private ResolvedMatrix OfGoals()
    {
        var frameworks = plan.Frameworks.Where(framework => framework.Id == GoalResolver.KeyPriorities).Select(LinkSet.Of);
        var sets = WithAgreements([.. frameworks], "Agreements");
        ImmutableArray<MatrixRow> rows = [.. goals.Select((goal, index) => RowOf(goal, index + 1, sets))];
        return Matrix(MadeMatrices.Goals, MadeMatrices.GoalsTitle, "Goal", sets, [new MatrixRowGroup(null, rows)]);
    }

    private static MatrixRow RowOf(ResolvedGoal goal, int number, ImmutableArray<LinkSet> sets)
    {
        var supported = goal.KeyPriorities.Select(item => item.Id.Value).ToHashSet();
        LinkStrength? Mark(LinkTarget target)
        {
            var link = goal.Goal.Agreements.FirstOrDefault(link => link.AgreementId.Value == target.Id);
            return supported.Contains(target.Id) || link is { IsInFull: true } ? LinkStrength.Supports
                : link is null ? null
                : LinkStrength.Contributes;
        }

        var label = $"{PlanThings.LabelOf(goal.Goal)}: {goal.Goal.Title.Value}";
        return new MatrixRow(goal.Goal.Id, number, label, Marks(sets, Mark)) { Span = goal.Goal.Span };
    }

    private ImmutableArray<LinkSet> WithAgreements(ImmutableArray<LinkSet> sets, string title) =>
        plan.Agreements.IsEmpty ? sets : sets.Add(LinkSet.OfAgreements(plan, title));

    private static ImmutableArray<LinkStrength?> Marks(ImmutableArray<LinkSet> sets, Func<LinkTarget, LinkStrength?> mark) =>
        [.. sets.SelectMany(set => set.Targets).Select(mark)];

    private static ResolvedMatrix Matrix(
        string id,
        string title,
        string rowName,
        ImmutableArray<LinkSet> sets,
        ImmutableArray<MatrixRowGroup> groups)
    {
        var rows = groups.SelectMany(group => group.Rows).ToList();
        var at = 0;
        ImmutableArray<MatrixColumnGroup> columns =
        [
            .. sets.Select(set => new MatrixColumnGroup(
                set.Id,
                set.Title,
                [.. set.Targets.Select(target => Column(target, rows, at++))])),
        ];
        return new ResolvedMatrix(id, title, rowName, columns, groups);
    }

    private static MatrixColumn Column(LinkTarget target, List<MatrixRow> rows, int at) =>
        new(target.Id, target.ShortLabel, target.Title, null, rows.Count(row => row.Marks[at] is not null));
}
