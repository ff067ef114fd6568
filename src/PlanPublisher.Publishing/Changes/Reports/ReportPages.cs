using System.Collections.Immutable;
using PlanPublisher.Plans.Comparing;
using PlanPublisher.Templates.Changes;

namespace PlanPublisher.Publishing.Changes.Reports;

/// <summary>Words a comparison for the report's templates.</summary>
internal static class ReportPages
{
    public static ChangeReportPage Of(PlanChanges found) => new(
        found.Title,
        found.Version,
        ChangeSummary.Of(found) + ".",
        found.Since,
        [.. found.Changes.Select((change, i) => Of(change, i, found))],
        PlacesOf(found, place => place.Causes.IsEmpty),
        [.. found.Documents.Select(Of)],
        found.Unprinted);

    /// <summary>The address of a page's picture beside the report.</summary>
    public static string PictureName(DocumentChanges document, PageNumber page, string version) =>
        $"pages/{document.DocumentId}-{page.Index + 1}-{version}.svg";

    /// <summary>"page 24", and where it was if that was another page.</summary>
    public static string PagesOf(TouchedPlace place)
    {
        var (before, after) = (place.PagesBefore, place.PagesAfter);
        return before.IsEmpty && after.IsEmpty ? "on the web page only"
            : after.IsEmpty ? "was on " + ChangeSummary.Pages(before)
            : before.IsEmpty || before.Select(page => page.Index).SequenceEqual(after.Select(page => page.Index)) ? ChangeSummary.Pages(after)
            : $"{ChangeSummary.Pages(after)}, was on {ChangeSummary.Pages(before)}";
    }

    private static ReportedChange Of(PlanChange change, int number, PlanChanges found)
    {
        var (before, after) = WordComparison.Of(change.Before ?? "", change.After ?? "");
        var kind = ChangeSummary.NameOf(change.Kind);
        return new ReportedChange(
            $"change-{number + 1}",
            char.ToUpperInvariant(kind[0]) + kind[1..],
            change.Name,
            (change.AfterSpan.IsNone ? change.BeforeSpan : change.AfterSpan).ToString(),
            Of(before),
            Of(after),
            PlacesOf(found, place => place.Causes.Contains(number)));
    }

    private static ImmutableArray<ReportedPlace> PlacesOf(PlanChanges found, Func<TouchedPlace, bool> which) =>
    [
        .. from document in found.Documents
           from place in document.Places
           where which(place)
           select new ReportedPlace(document.Title, PagesOf(place), place.What, place.Where, Of(place.Before), Of(place.After)),
    ];

    private static ReportedDocument Of(DocumentChanges document) => new(
        document.DocumentId,
        document.Title,
        DocumentFacts.Of(document),
        [
            .. document.Pictures.Select(pair => new ReportedPicture(
                ChangeSummary.Pages([(pair.After ?? pair.Before)!.Value]),
                pair.Before is { } then ? PictureName(document, then, "before") : null,
                pair.After is { } now ? PictureName(document, now, "after") : null)),
        ]);

    private static ImmutableArray<ReportedRun> Of(MarkedText text) => [.. text.Runs.Select(run => new ReportedRun(run.Text, run.IsChanged))];
}
