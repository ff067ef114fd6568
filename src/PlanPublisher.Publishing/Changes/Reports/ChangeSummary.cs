using PlanPublisher.Plans.Comparing;
using PlanPublisher.Templates.Wording;

namespace PlanPublisher.Publishing.Changes.Reports;

/// <summary>What a comparison found, in one sentence.</summary>
public static class ChangeSummary
{
    /// <summary>"1 target and 1 wording changed; 2 documents, 5 pages, 7 places touched".</summary>
    public static string Of(PlanChanges found)
    {
        var touched = found.Touched.ToList();
        if (found.Changes.IsEmpty && touched.Count == 0)
        {
            return found.Unprinted.IsEmpty
                ? "Nothing changed"
                : $"{Counted.Of(found.Unprinted.Length, "file")} changed, but nothing that is printed";
        }

        var kinds = found.Changes.GroupBy(change => change.Kind).OrderBy(group => group.Key)
            .Select(group => Counted.Of(group.Count(), NameOf(group.Key)));
        var changed = found.Changes.IsEmpty ? "The plan is new" : $"{Joined([.. kinds])} changed";
        return touched.Count == 0
            ? $"{changed}; no document prints it"
            : $"{changed}; {Counted.Of(touched.Count, "document")}, {Counted.Of(touched.Sum(PagesOf), "page")}, {Counted.Of(touched.Sum(document => document.Places.Length), "place")} touched";
    }

    /// <summary>What a kind of change is called.</summary>
    public static string NameOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Target => "target",
        ChangeKind.Baseline => "baseline",
        ChangeKind.Figure => "measured value",
        ChangeKind.Wording => "wording",
        ChangeKind.Link => "link",
        ChangeKind.Structure => "structure",
        ChangeKind.Header => "heading of the plan",
        ChangeKind.Placeholder => "placeholder",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>"pages 3, 24 and 82"; "no page" for what only the web page shows.</summary>
    public static string Pages(IEnumerable<PageNumber> pages)
    {
        var labels = pages.Select(page => page.Label).ToList();
        return labels.Count switch
        {
            0 => "no page",
            1 => $"page {labels[0]}",
            _ => $"pages {Joined(labels)}",
        };
    }

    /// <summary>Runs of pages taken together: "pages 30–117".</summary>
    public static string Ranges(IReadOnlyList<PageNumber> pages)
    {
        var ranges = new List<string>();
        for (var start = 0; start < pages.Count;)
        {
            var end = start;
            while (end + 1 < pages.Count && pages[end + 1].Index == pages[end].Index + 1)
            {
                end++;
            }

            ranges.Add(end - start < 2
                ? string.Join(", ", pages.Skip(start).Take(end - start + 1).Select(page => page.Label))
                : $"{pages[start].Label}–{pages[end].Label}");
            start = end + 1;
        }

        return (pages.Count == 1 ? "page " : "pages ") + string.Join(", ", ranges);
    }

    private static int PagesOf(DocumentChanges document) =>
        document.State == DocumentState.New ? document.PagesAfter : document.Pages.Count();

    private static string Joined(List<string> words) =>
        words.Count == 1 ? words[0] : $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}";
}
