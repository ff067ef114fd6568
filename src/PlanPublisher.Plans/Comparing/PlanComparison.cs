using System.Collections.Immutable;
using System.Globalization;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Comparing;

/// <summary>Says what changed between two versions of a plan: targets, figures, wording, links and structure.</summary>
/// <remarks>
/// It compares what authors wrote, of which the resolved plan is made and nothing else. What follows from it (a bound figure's
/// words, a matrix, a page) is not listed again: documents are compared as they are composed. Two plans with different
/// content always differ here; marks and spaces that mean nothing, remarks, and the places of things in their files
/// do not count.
/// </remarks>
public sealed class PlanComparison
{
    private readonly List<PlanChange> _changes = [];
    private readonly ImmutableArray<ObjectiveGroup> _groups;

    private PlanComparison(Plan after) => _groups = after.ObjectiveGroups;

    /// <summary>All changes: things in the order of the plan, the changes of one file as they stand in it; placeholders last.</summary>
    public static ImmutableArray<PlanChange> Between(ResolvedPlan before, ResolvedPlan after)
    {
        var comparison = new PlanComparison(after.Plan);
        comparison.Compare(ContentTree.Of(before.Plan), ContentTree.Of(after.Plan), ContentPlace.Plan);
        return [.. comparison.InFileOrder(), .. PlaceholderComparison.Between(before.Placeholders, after.Placeholders)];
    }

    private IEnumerable<PlanChange> InFileOrder() =>
        _changes.GroupBy(FileOf).SelectMany(file => file.OrderBy(change => (change.AfterSpan.IsNone ? change.BeforeSpan : change.AfterSpan).Start));

    private static string? FileOf(PlanChange change) => (change.AfterSpan.Source ?? change.BeforeSpan.Source)?.Path;

    private void Compare(ContentNode before, ContentNode after, ContentPlace place)
    {
        if (before.Content == after.Content)
        {
            return;
        }

        switch (before, after)
        {
            case (ContentNode.Thing then, ContentNode.Thing now) when then.Type == now.Type:
                CompareParts(then, now, place.In(now, _groups));
                break;
            case (ContentNode.List then, ContentNode.List now):
                CompareItems(then, now, place);
                break;
            default:
                // An optional value that is not there is an empty list.
                Add(KindOf(before, after), place, before, after, before.Span, after.Span);
                break;
        }
    }

    private void CompareParts(ContentNode.Thing before, ContentNode.Thing after, ContentPlace place)
    {
        var isRenumbered = before.Parts.Zip(after.Parts).Any(pair => pair.Second.Name == "Number" && pair.First.Node.Content != pair.Second.Node.Content);
        foreach (var (then, now) in before.Parts.Zip(after.Parts))
        {
            // The id of a numbered thing is made from its number.
            if (!(isRenumbered && now.Name == "Id"))
            {
                Compare(then.Node, now.Node, place.Part(now.Name, before.Parts.Length));
            }
        }
    }

    private void CompareItems(ContentNode.List before, ContentNode.List after, ContentPlace place)
    {
        if (IsOneValue(before) && IsOneValue(after))
        {
            Add(KindOf(before, after), place, before, after, SpanOf(before), SpanOf(after));
            return;
        }

        if (ContentPairs.AreInAnotherOrder(before.Items, after.Items))
        {
            _changes.Add(new PlanChange(
                ChangeKind.Structure, place.Name("order"), place.Path, OrderOf(before), OrderOf(after), SpanOf(before), SpanOf(after)));
        }

        var number = 0;
        foreach (var (then, now) in ContentPairs.Of(before.Items, after.Items))
        {
            number += now is null ? 0 : 1;
            var id = ContentPairs.IdOf((now ?? then)!);
            var item = place.Item(id.Length > 0 ? id : number.ToString(CultureInfo.InvariantCulture));
            if (then is not null && now is not null)
            {
                Compare(then, now, item);
            }
            else
            {
                var (kind, owner) = ((now ?? then)!.Kind, item.In((now ?? then)!, _groups));
                Add(kind is ChangeKind.Wording ? ChangeKind.Structure : kind, owner, then, now, then?.Span ?? SpanOf(before), now?.Span ?? SpanOf(after));
            }
        }
    }

    private void Add(ChangeKind kind, ContentPlace place, ContentNode? before, ContentNode? after, SourceSpan then, SourceSpan now)
    {
        var refined = kind is ChangeKind.Target && IsSameButForBaseline(before, after) ? ChangeKind.Baseline : kind;
        var words = refined is ChangeKind.Baseline ? "target, baseline" : null;
        _changes.Add(new PlanChange(refined, place.Name(words), place.Path, TextOf(before), TextOf(after), then, now));
    }

    private static bool IsSameButForBaseline(ContentNode? before, ContentNode? after) =>
        before is ContentNode.Leaf { Value: Target.Change then }
        && after is ContentNode.Leaf { Value: Target.Change now }
        && ContentTree.AreEqual(then with { From = null }, now with { From = null });

    private static ChangeKind KindOf(ContentNode before, ContentNode after) =>
        after is ContentNode.List { Items.IsEmpty: true } ? before.Kind : after.Kind;

    /// <summary>A short list of words or numbers ("goals 1, 3, 4") is told as a whole.</summary>
    private static bool IsOneValue(ContentNode.List list) =>
        list.Kind is ChangeKind.Link or ChangeKind.Header && list.Items.All(item => item is ContentNode.Leaf);

    private static SourceSpan SpanOf(ContentNode.List list) =>
        list.Items.IsEmpty ? list.Span : list.Items[0].Span;

    private static string OrderOf(ContentNode.List list) => string.Join(", ", list.Items.Select(ContentPairs.IdOf));

    /// <summary>The words of a thing, for people; null for one that is not there.</summary>
    private static string? TextOf(ContentNode? node) => node switch
    {
        null or ContentNode.List { Items.IsEmpty: true } => null,
        ContentNode.Leaf leaf => leaf.Text,
        ContentNode.List list => string.Join(", ", list.Items.Select(TextOf)),
        ContentNode.Thing thing => string.Join(" · ", thing.Parts.Select(part => TextOf(part.Node)).Where(text => !string.IsNullOrEmpty(text))),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
