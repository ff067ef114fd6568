using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Comparing;

namespace PlanPublisher.Publishing.Changes;

/// <summary>What a comparison found, and what it has to say.</summary>
/// <param name="IsEarlierMissing">Whether there is nothing to compare with: the request is wrong, not the content.</param>
/// <param name="Files">Files of a report that were written.</param>
public sealed record ChangesResult(
    ImmutableArray<PlanChanges> Plans,
    ImmutableArray<Diagnostic> Diagnostics,
    bool IsEarlierMissing,
    ImmutableArray<string> Files)
{
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}

/// <summary>What changed in one plan, and what that touches.</summary>
/// <param name="Version">Of the plan as it is now.</param>
/// <param name="Since">What it was compared with, in words.</param>
/// <param name="Unprinted">Files that changed without changing the plan: notes, remarks, spaces.</param>
public sealed record PlanChanges(
    string PlanId,
    string Title,
    string Version,
    DateOnly Date,
    string Since,
    ImmutableArray<PlanChange> Changes,
    ImmutableArray<DocumentChanges> Documents,
    ImmutableArray<string> Unprinted)
{
    public IEnumerable<DocumentChanges> Touched => Documents.Where(document => document.State != DocumentState.Untouched);
}

/// <summary>What became of a document.</summary>
public enum DocumentState
{
    /// <summary>Its composed page is the same, and so is every file made of it.</summary>
    Untouched,

    Touched,

    New,

    Gone,
}

/// <summary>What changes in one document.</summary>
/// <param name="Places">In the order of the document.</param>
/// <param name="Moved">Pages as they are now that look different although nothing on them was touched.</param>
/// <param name="Tables">Files beside the page that changed: <c>tables/strategies.csv</c>.</param>
public sealed record DocumentChanges(
    string DocumentId,
    string Title,
    DocumentState State,
    int PagesBefore,
    int PagesAfter,
    ImmutableArray<TouchedPlace> Places,
    ImmutableArray<PageNumber> Moved,
    ImmutableArray<string> Tables)
{
    /// <summary>Pictures of the touched pages; empty unless a report was asked for.</summary>
    public ImmutableArray<PagePair> Pictures { get; init; } = [];

    /// <summary>The touched pages as they are now; of what is gone, those where it was.</summary>
    public IEnumerable<PageNumber> Pages =>
        Places.SelectMany(place => place.PagesAfter.IsEmpty ? place.PagesBefore : place.PagesAfter).Distinct().OrderBy(page => page.Index);
}

/// <summary>A page.</summary>
/// <param name="Index">From 0.</param>
/// <param name="Label">As the page prints it: "24", "iv".</param>
public readonly record struct PageNumber(int Index, string Label);

/// <summary>Something in a document that reads or looks otherwise than before.</summary>
/// <param name="Where">"table “Targets”, row “Street crime”, column “Target”".</param>
/// <param name="Before">Empty for what is new.</param>
/// <param name="After">Empty for what is gone.</param>
/// <param name="Causes">Places in the plan's list of changes; empty if several may be the cause.</param>
public sealed record TouchedPlace(
    string What,
    string Where,
    ImmutableArray<PageNumber> PagesBefore,
    ImmutableArray<PageNumber> PagesAfter,
    MarkedText Before,
    MarkedText After,
    ImmutableArray<int> Causes);

/// <summary>A text with the words marked that differ.</summary>
public sealed record MarkedText(ImmutableArray<MarkedRun> Runs)
{
    public static readonly MarkedText Empty = new([]);

    public bool IsEmpty => Runs.IsEmpty;
}

/// <summary>A run of words.</summary>
public readonly record struct MarkedRun(string Text, bool IsChanged);

/// <summary>A page before and after, as SVG pictures; null for a page that was not there, or is not any more.</summary>
public sealed record PagePair(PageNumber? Before, string? BeforeSvg, PageNumber? After, string? AfterSvg);
