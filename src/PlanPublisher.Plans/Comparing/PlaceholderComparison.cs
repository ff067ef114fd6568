using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Resolving;

namespace PlanPublisher.Plans.Comparing;

/// <summary>Which placeholders were opened, worded anew or settled between two versions of a plan.</summary>
/// <remarks>A placeholder is known again by what it stands for. Where it is printed does not count: the documents say that.</remarks>
internal static class PlaceholderComparison
{
    public static IEnumerable<PlanChange> Between(ImmutableArray<OpenPlaceholder> before, ImmutableArray<OpenPlaceholder> after)
    {
        var then = before.ToLookup(KeyOf);
        var now = after.ToLookup(KeyOf);
        return
            from key in then.Select(of => of.Key).Union(now.Select(of => of.Key))
            from pair in InOrder.Of<OpenPlaceholder>([.. then[key]], [.. now[key]], ContentOf)
            where pair.Before is null || pair.After is null || ContentOf(pair.Before) != ContentOf(pair.After)
            select ChangeOf(pair.Before, pair.After);
    }

    private static PlanChange ChangeOf(OpenPlaceholder? before, OpenPlaceholder? after)
    {
        var done = before is null ? "opened" : after is null ? "settled" : "worded anew";
        var subject = ContentNames.Short((after ?? before)!.Subject);
        return new PlanChange(
            ChangeKind.Placeholder,
            $"{subject}: placeholder {done}",
            "placeholders",
            TextOf(before),
            TextOf(after),
            before?.Span ?? SourceSpan.None,
            after?.Span ?? SourceSpan.None);
    }

    private static string KeyOf(OpenPlaceholder placeholder) => $"{placeholder.Kind} {placeholder.Subject}";

    private static string ContentOf(OpenPlaceholder placeholder) => ContentTree.Exact(placeholder with { Prints = [] });

    private static string? TextOf(OpenPlaceholder? placeholder) => placeholder?.Reason;
}
