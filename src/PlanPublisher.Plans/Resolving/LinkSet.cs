using System.Collections.Immutable;
using System.Globalization;
using PlanPublisher.Plans.Languages;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>A set of things that support others, or are supported: the goals, a framework, the rows of a register.</summary>
/// <param name="ItemName">What one of them is called: "Goal".</param>
internal sealed record LinkSet(string Id, string Title, string ItemName, ImmutableArray<LinkTarget> Targets)
{
    public const string Agreements = "agreements";

    /// <summary>All sets of a plan that a register may name.</summary>
    public static IEnumerable<LinkSet> Of(Plan plan) =>
        plan.Frameworks.Select(Of).Prepend(OfGoals(plan));

    public static LinkSet OfGoals(Plan plan) => new(
        Register.Goals,
        plan.Phrases["Goals"],
        plan.Phrases["Goal"],
        [
            .. plan.Goals.Select(goal =>
                new LinkTarget(goal.Id, Number(goal.Number.Value), plan.Phrases.NameOf(goal), goal.Title.Value)
                {
                    Group = plan.GoalGroups.FirstOrDefault(group => group.Id.Value == goal.GroupId?.Value)?.Title.Value,
                    Span = goal.Span,
                }),
        ]);

    public static LinkSet Of(Framework framework) => new(
        framework.Id,
        framework.Title.Value,
        framework.ItemName.Value,
        [
            .. framework.Items.Select(item => new LinkTarget(
                item.Id.Value,
                Number(item.Number.Value),
                $"{framework.ItemName.Value} {item.Number.Value}",
                item.Title.Value)
            {
                Span = item.Span,
            }),
        ]);

    public static LinkSet OfAgreements(Plan plan, string title) => new(
        Agreements,
        title,
        plan.Phrases["Agreement"],
        [
            .. plan.Agreements.Select(agreement => new LinkTarget(
                agreement.Id, Number(agreement.Number.Value), agreement.Label, agreement.Text.Value) { Span = agreement.Span }),
        ]);

    /// <summary>The rows of a register, which are called by their titles alone.</summary>
    public static LinkSet Of(Register register)
    {
        var number = 0;
        return new LinkSet(
            register.Id,
            register.Title.Value,
            register.RowName.Value,
            [
                .. register.Groups.SelectMany(group => group.Rows.Select(row => new LinkTarget(
                    row.Id.Value, Number(++number), $"{register.RowName.Value} {number}", row.Title.Value)
                {
                    RowLabel = row.Title.Value,
                    Group = group.Title?.Value,
                    Row = row,
                    Span = row.Span,
                })),
            ]);
    }

    /// <summary>The thing that an author names by number or id, or null.</summary>
    public LinkTarget? Find(string written) =>
        Targets.FirstOrDefault(target => target.Number == written || target.Id == written);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
