using System.Collections.Immutable;
using PlanPublisher.Templates.Wording;

namespace PlanPublisher.Publishing.Changes.Reports;

/// <summary>What becomes of a document, in sentences.</summary>
public static class DocumentFacts
{
    public static ImmutableArray<string> Of(DocumentChanges document) => document.State switch
    {
        DocumentState.Untouched => ["Untouched: every file keeps its bytes."],
        DocumentState.New => [$"New: {Counted.Of(document.PagesAfter, "page")}."],
        DocumentState.Gone => ["No longer made."],
        _ => [.. OfTouched(document)],
    };

    private static IEnumerable<string> OfTouched(DocumentChanges document)
    {
        yield return document.Places.IsEmpty
            ? "Touched in what it says of itself only: no word of it changes."
            : $"Touched: {ChangeSummary.Pages(document.Pages)}, {Counted.Of(document.Places.Length, "place")}.";
        if (document.PagesBefore != document.PagesAfter)
        {
            yield return $"It had {Counted.Of(document.PagesBefore, "page")} and now has {document.PagesAfter}.";
        }

        if (!document.Moved.IsEmpty)
        {
            yield return $"Moved only, with the same words: {ChangeSummary.Ranges(document.Moved)}.";
        }

        if (!document.Tables.IsEmpty)
        {
            yield return $"Files beside it that change: {string.Join(", ", document.Tables)}.";
        }
    }
}
