using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Makes the pages of a spine from the objectives of a plan.</summary>
internal sealed class SpineMaker(Plan plan)
{
    public ResolvedSpine Make(Spine spine)
    {
        var all = plan.ObjectiveGroups.Select(group => group.Id).ToImmutableArray();
        ImmutableArray<SpinePage> pages = spine.Pages.IsEmpty ? [new SpinePage(spine.Title, all, spine.Span)] : spine.Pages;
        return new ResolvedSpine(
            spine,
            plan.Vision,
            plan.Values,
            [.. pages.Select((page, index) => new ResolvedSpinePage(PlaceOf(spine, index), page.Title, BandsOf(spine, page)))]);
    }

    /// <summary>The only page is where the spine is.</summary>
    private static string PlaceOf(Spine spine, int page) => spine.Pages.Length < 2 ? spine.Id : $"{spine.Id}-page-{page + 1}";

    private ImmutableArray<SpineBand> BandsOf(Spine spine, SpinePage page) =>
    [
        .. page.GroupIds
            .Select(id => plan.ObjectiveGroups.FirstOrDefault(group => group.Id.Value == id.Value))
            .OfType<ObjectiveGroup>()
            .Select(group => new SpineBand(group, RunsOf(spine, group))),
    ];

    private ImmutableArray<SpineRun> RunsOf(Spine spine, ObjectiveGroup group)
    {
        var runs = ImmutableArray.CreateBuilder<SpineRun>();
        foreach (var objective in plan.Objectives.Where(objective => objective.GroupId.Value == group.Id.Value))
        {
            ImmutableArray<FrameworkItem> outcomes =
                [.. spine.Outcomes is { } column ? SupportOf(objective, column.Field.Value).Select(found => found.Item) : []];
            var row = new SpineRow(
                new ResolvedObjective(objective, group),
                [.. spine.Details.Select(detail => new SpineCell(detail, EntriesOf(objective, detail.Field.Value)))]);
            if (runs is [.., { } last] && last.Outcomes.SequenceEqual(outcomes))
            {
                runs[^1] = last with { Rows = last.Rows.Add(row) };
            }
            else
            {
                runs.Add(new SpineRun(outcomes, [row]));
            }
        }

        return runs.ToImmutable();
    }

    private ImmutableArray<SpineEntry> EntriesOf(Objective objective, string field) => field == SpineColumn.Activities
        ? [.. objective.Activities.Select(activity => new SpineEntry(activity.Value, [], activity.Span))]
        :
        [
            .. SupportOf(objective, field).Select(found =>
                new SpineEntry(found.Item.Title.Value, [.. found.Parts.Select(part => part.Title.Value)], found.Item.Title.Span)),
        ];

    private ImmutableArray<(FrameworkItem Item, ImmutableArray<FrameworkPart> Parts)> SupportOf(Objective objective, string field) =>
        plan.Frameworks.FirstOrDefault(framework => framework.Id == field) is { } framework
            ? new SupportedItems(framework).Of(objective.Supports)
            : [];
}
