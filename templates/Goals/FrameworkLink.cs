using System.Collections.Immutable;
using System.Globalization;
using PlanPublisher.Plans.Languages;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Templates.Wording;

namespace PlanPublisher.Templates.Goals;

/// <summary>The items of one outside framework that a goal supports.</summary>
public sealed record FrameworkLink(Framework Framework, ImmutableArray<FrameworkItem> Items)
{
    /// <summary>"1, 2 and 3".</summary>
    public string Numbers(Phrases phrases) => phrases.Listed([.. Items.Select(item => item.Number.Value.ToString(CultureInfo.InvariantCulture))]);

    /// <summary>"Key Priority 1 (Tackling anti-social behaviour and disorder) and Key Priority 3 (…)".</summary>
    public string Names(Phrases phrases) => phrases.Listed(
        [.. Items.Select(item => $"{Framework.ItemName.Value} {item.Number.Value} ({item.Title.Value})")]);

    /// <summary>One link for each framework that the goal supports an item of, in the plan's order.</summary>
    public static ImmutableArray<FrameworkLink> Of(ResolvedGoal goal, ImmutableArray<Framework> frameworks) =>
    [
        .. frameworks
            .Select(framework => new FrameworkLink(framework, [.. goal.Supported.Where(framework.Items.Contains)]))
            .Where(link => !link.Items.IsEmpty),
    ];
}
