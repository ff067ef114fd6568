using System.Collections.Immutable;

namespace PlanPublisher.Templates.Changes;

/// <summary>All that a report on changes says, in the words in which it says it.</summary>
/// <param name="Title">The plan's.</param>
/// <param name="Summary">How many changes, documents and pages: the one sentence that everybody reads.</param>
/// <param name="Since">What the plan was compared with.</param>
/// <param name="Others">Places that several changes may have touched: bound figures, derived lists.</param>
/// <param name="Unprinted">Files that changed without a change in the plan.</param>
public sealed record ChangeReportPage(
    string Title,
    string Edition,
    string Summary,
    string Since,
    ImmutableArray<ReportedChange> Changes,
    ImmutableArray<ReportedPlace> Others,
    ImmutableArray<ReportedDocument> Documents,
    ImmutableArray<string> Unprinted)
{
    /// <summary>Of the report itself, whatever language the plan is in.</summary>
    public const string Language = "en-GB";

    public string PageTitle => $"Changes to {Title}, {Edition}";
}

/// <summary>A change of the plan with the places that it touches.</summary>
/// <param name="Kind">"Target", "Wording".</param>
/// <param name="Source">File, line and column.</param>
public sealed record ReportedChange(
    string Id,
    string Kind,
    string Name,
    string Source,
    ImmutableArray<ReportedRun> Before,
    ImmutableArray<ReportedRun> After,
    ImmutableArray<ReportedPlace> Places);

/// <summary>A place in a document.</summary>
/// <param name="Pages">"page 24", "page 24, before on page 23", "on the web page only".</param>
public sealed record ReportedPlace(
    string Document,
    string Pages,
    string What,
    string Where,
    ImmutableArray<ReportedRun> Before,
    ImmutableArray<ReportedRun> After);

/// <summary>A document and what becomes of it.</summary>
/// <param name="Facts">Sentences: what is touched, what only moves.</param>
public sealed record ReportedDocument(string Id, string Title, ImmutableArray<string> Facts, ImmutableArray<ReportedPicture> Pictures);

/// <summary>A page before and after.</summary>
/// <param name="Before">The address of its picture, as seen from the report; null for a new page.</param>
/// <param name="After">The same; null for a page that is gone.</param>
public sealed record ReportedPicture(string Page, string? Before, string? After);

/// <summary>A run of words; <paramref name="IsChanged"/> if the other version does not have them.</summary>
public readonly record struct ReportedRun(string Text, bool IsChanged);
