using System.Collections.Immutable;
using System.Globalization;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Comparing;

/// <summary>Says what changed between two versions of a plan: targets, figures, wording, links and structure.</summary>
/// <remarks>
/// It compares what authors wrote. What follows from it (a bound figure's words, a matrix, a page) is not listed again: whoever
/// builds documents finds it by the ids. Two plans with different content always differ here; marks and spaces that mean
/// nothing, remarks, and the places of things in their files do not count.
/// </remarks>
public sealed class PlanComparison
{
    private readonly List<PlanChange> _changes = [];

    private PlanComparison()
    {
    }

    /// <summary>All changes, in the order of the later plan.</summary>
    public static ImmutableArray<PlanChange> Between(Plan before, Plan after)
    {
        var comparison = new PlanComparison();
        comparison.Compare(ContentTree.Of(before), ContentTree.Of(after), "", "");
        return [.. comparison._changes];
    }

    private void Compare(ContentNode before, ContentNode after, string path, string thing)
    {
        if (before.Content == after.Content)
        {
            return;
        }

        switch (before, after)
        {
            case (ContentNode.Thing then, ContentNode.Thing now) when then.Type == now.Type:
                CompareParts(then, now, path, thing);
                break;
            case (ContentNode.List then, ContentNode.List now):
                CompareItems(then, now, path, thing);
                break;
            default:
                // An optional value that is not there is an empty list.
                Add(KindOf(before, after), path, thing, TextOf(before), TextOf(after), before.Span, after.Span);
                break;
        }
    }

    private void CompareParts(ContentNode.Thing before, ContentNode.Thing after, string path, string thing)
    {
        var id = after.Id.Length > 0 ? after.Id : thing;
        foreach (var (then, now) in before.Parts.Zip(after.Parts))
        {
            Compare(then.Node, now.Node, Join(path, NameOf(now.Name)), id);
        }
    }

    private void CompareItems(ContentNode.List before, ContentNode.List after, string path, string thing)
    {
        if (ContentPairs.AreInAnotherOrder(before.Items, after.Items))
        {
            Add(ChangeKind.Structure, path, thing, OrderOf(before), OrderOf(after), SpanOf(before), SpanOf(after));
        }

        var number = 0;
        foreach (var (then, now) in ContentPairs.Of(before.Items, after.Items))
        {
            number += now is null ? 0 : 1;
            var id = ContentPairs.IdOf((now ?? then)!);
            var item = Join(path, id.Length > 0 ? id : number.ToString(CultureInfo.InvariantCulture));
            if (then is not null && now is not null)
            {
                Compare(then, now, item, thing);
            }
            else
            {
                var kind = (now ?? then)!.Kind is ChangeKind.Wording ? ChangeKind.Structure : (now ?? then)!.Kind;
                Add(kind, item, id.Length > 0 ? id : thing, TextOf(then), TextOf(now), then?.Span ?? SpanOf(before), now?.Span ?? SpanOf(after));
            }
        }
    }

    private void Add(ChangeKind kind, string path, string thing, string? before, string? after, SourceSpan then, SourceSpan now) =>
        _changes.Add(new PlanChange(kind, path, thing, before, after, then, now));

    private static ChangeKind KindOf(ContentNode before, ContentNode after) =>
        after is ContentNode.List { Items.IsEmpty: true } ? before.Kind : after.Kind;

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

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}/{name}";

    /// <summary>"goal-numbers" of "GoalNumbers".</summary>
    private static string NameOf(string name) =>
        string.Concat(name.Select((letter, i) => char.IsAsciiLetterUpper(letter) && i > 0
            ? $"-{char.ToLowerInvariant(letter)}"
            : char.ToLowerInvariant(letter).ToString()));
}
