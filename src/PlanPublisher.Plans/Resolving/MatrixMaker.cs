using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Binding;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Derives matrices from links: one for each register, one of the objectives, one of the goals, and those asked for.</summary>
/// <remarks>
/// What is wrong with a register's links is reported by <see cref="RegisterRules"/>; here such links are left out. Places in a
/// document are put in by <see cref="MatrixLinks"/>.
/// </remarks>
/// <param name="others">Finds another plan by its name; null if plans are read one by one.</param>
internal sealed class MatrixMaker(Plan plan, Func<string, Plan?>? others, DiagnosticBag problems)
{
    private readonly KnownLinks _links = KnownLinks.Of(plan);

    public IEnumerable<ResolvedMatrix> All()
    {
        foreach (var register in plan.Registers)
        {
            yield return Of(register);
        }

        foreach (var made in MadeMatrices.Of(plan))
        {
            yield return made.Id == MadeMatrices.Objectives ? OfObjectives(made) : OfGoals(made);
        }

        foreach (var definition in plan.Matrices)
        {
            yield return new DeclaredMatrix(plan, definition, _links, others, problems).Resolve();
        }
    }

    private ResolvedMatrix Of(Register register)
    {
        var known = LinkSet.Of(plan).ToList();
        ImmutableArray<LinkSet> sets =
            [.. register.LinkSets.Select(name => known.Find(set => set.Id == name.Value)).OfType<LinkSet>()];
        return MatrixTable.Of(register.Id, register.Title.Value, LinkSet.Of(register), sets, _links.Between);
    }

    private ResolvedMatrix OfObjectives(PlanThing named)
    {
        var columns = WithAgreements([LinkSet.OfGoals(plan)], plan.Phrases["Agreements, through the goals"]);
        return MatrixTable.Of(named.Id, named.Label, new MatrixSets(plan).OfObjectives(), columns, _links.Between);
    }

    private ResolvedMatrix OfGoals(PlanThing named)
    {
        var frameworks = plan.Frameworks.Where(IsOfGoals).Select(LinkSet.Of);
        return MatrixTable.Of(named.Id, named.Label, LinkSet.OfGoals(plan), WithAgreements([.. frameworks], plan.Phrases["Agreements"]), _links.Between);
    }

    private bool IsOfGoals(Framework framework) => plan.Goals.Any(goal => goal.Supports.Any(links => links.SetId == framework.Id));

    private ImmutableArray<LinkSet> WithAgreements(ImmutableArray<LinkSet> sets, string title) =>
        plan.Agreements.IsEmpty ? sets : sets.Add(LinkSet.OfAgreements(plan, title));
}
