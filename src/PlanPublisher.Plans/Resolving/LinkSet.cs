using System.Collections.Immutable;
using System.Globalization;
using PlanPublisher.Plans.Binding;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>A set of things that others support, and that a matrix has columns for: the goals, a framework.</summary>
internal sealed record LinkSet(string Id, string Title, ImmutableArray<LinkTarget> Targets)
{
    public const string Agreements = "agreements";

    /// <summary>All sets of a plan that a register may name.</summary>
    public static IEnumerable<LinkSet> Of(Plan plan) =>
        plan.Frameworks.Select(Of).Prepend(OfGoals(plan));

    public static LinkSet OfGoals(Plan plan) => new(
        Register.Goals,
        "Goals",
        [
            .. plan.Goals.Select(goal =>
                new LinkTarget(goal.Id, Number(goal.Number.Value), PlanThings.LabelOf(goal), goal.Title.Value)),
        ]);

    public static LinkSet Of(Framework framework) => new(
        framework.Id,
        framework.Title.Value,
        [
            .. framework.Items.Select(item => new LinkTarget(
                item.Id.Value,
                Number(item.Number.Value),
                $"{framework.ItemName.Value} {item.Number.Value}",
                item.Title.Value)),
        ]);

    public static LinkSet OfAgreements(Plan plan, string title) => new(
        Agreements,
        title,
        [
            .. plan.Agreements.Select(agreement =>
                new LinkTarget(agreement.Id, Number(agreement.Number.Value), agreement.Label, agreement.Text.Value)),
        ]);

    /// <summary>The thing that an author names by number or id, or null.</summary>
    public LinkTarget? Find(string written) =>
        Targets.FirstOrDefault(target => target.Number == written || target.Id == written);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
