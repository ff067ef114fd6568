using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Html;
using PlanPublisher.Plans.Comparing;
using PlanPublisher.Publishing.Changes.Pages;

namespace PlanPublisher.Publishing.Changes;

/// <summary>Says which changes of the plan a touched place in a document comes from.</summary>
/// <remarks>
/// By where the elements were written: what stands inside the leaf first, then what it stands in, from the inside out. A
/// place that was written elsewhere than the change (a bound figure, a derived list) has no cause, unless the plan has
/// one change only.
/// </remarks>
internal sealed class ChangeCauses(
    ImmutableArray<PlanChange> changes, ElementSpans spansBefore, ElementSpans spansAfter, HtmlDocument before, HtmlDocument after)
{
    private readonly Lazy<int[]> _parentsBefore = new(() => ParentsOf(before));
    private readonly Lazy<int[]> _parentsAfter = new(() => ParentsOf(after));

    public ImmutableArray<int> Of(PrintedLeaf? then, PrintedLeaf? now)
    {
        var found = new SortedSet<int>();
        if (now is not null)
        {
            found.UnionWith(In(now, spansAfter, _parentsAfter.Value, change => change.AfterSpan));
        }

        if (then is not null)
        {
            found.UnionWith(In(then, spansBefore, _parentsBefore.Value, change => change.BeforeSpan));
        }

        found.UnionWith([.. Enumerable.Range(0, changes.Length).Where(i => found.Any(cause => IsOfSameTarget(changes[cause], changes[i])))]);
        var own = changes.Count(change => change.Kind != ChangeKind.Placeholder);
        return found.Count > 0 ? [.. found] : own == 1 ? [0] : [];
    }

    /// <summary>A target's words are printed in the target's place: both stand under one indicator.</summary>
    private static bool IsOfSameTarget(PlanChange cause, PlanChange other) =>
        (cause.Kind is ChangeKind.Target or ChangeKind.Baseline || other.Kind is ChangeKind.Target or ChangeKind.Baseline)
        && ParentOf(cause.Path) == ParentOf(other.Path);

    private static string ParentOf(string path) => path[..Math.Max(path.LastIndexOf('/'), 0)];

    private List<int> In(PrintedLeaf leaf, ElementSpans spans, int[] parents, Func<PlanChange, SourceSpan> placeOf)
    {
        var inside = Enumerable.Range(leaf.First, leaf.Last - leaf.First + 1).Select(spans.Of).Where(span => !span.IsNone).ToList();
        var found = Touching(inside, placeOf);
        for (var owner = leaf.Owner; found.Count == 0 && owner >= 0; owner = parents[owner])
        {
            if (spans.Of(owner) is { IsNone: false } around)
            {
                found = Touching([around], placeOf);
            }
        }

        return found;
    }

    private List<int> Touching(List<SourceSpan> spans, Func<PlanChange, SourceSpan> placeOf) =>
        [.. Enumerable.Range(0, changes.Length).Where(i => spans.Exists(span => Overlap(span, placeOf(changes[i]))))];

    private static bool Overlap(SourceSpan left, SourceSpan right) =>
        left.Source is { } source && right.Source is { } other && source.Path == other.Path
        && left.Start < Math.Max(right.End, right.Start + 1) && right.Start < Math.Max(left.End, left.Start + 1);

    private static int[] ParentsOf(HtmlDocument document)
    {
        var parents = new int[document.ElementCount];
        parents[document.Root.Ordinal] = -1;
        var open = new Stack<HtmlElement>([document.Root]);
        while (open.TryPop(out var element))
        {
            foreach (var child in element.Children.OfType<HtmlElement>())
            {
                parents[child.Ordinal] = element.Ordinal;
                open.Push(child);
            }
        }

        return parents;
    }
}
