using System.Collections.Immutable;
using PlanPublisher.Publishing.Freshness;

namespace PlanPublisher.Web.Documents;

/// <summary>A plan, what has been made of it, and what was wrong when it was last built.</summary>
/// <param name="Check">Null if the service has never built it.</param>
public sealed record PlanState(string Id, string InputHash, ImmutableArray<WrittenDocument> Documents, PlanCheck? Check)
{
    /// <summary>The plan's name: its first document's title, or its folder if nothing has been made.</summary>
    public string Title => Documents.IsEmpty ? Id : Documents.Select(document => document.Manifest.Title).Distinct().First();

    /// <summary>Whether a build of what the plan is now has ended.</summary>
    public bool IsChecked => Check?.InputHash == InputHash;

    /// <summary>Whether a build could change anything: the plan has not been built as it is, or files have gone.</summary>
    public bool IsDue => !IsChecked || Check!.Made.Any(id => !IsCurrent(id));

    public DocumentFreshness FreshnessOf(WrittenDocument document) =>
        document.InputHash == InputHash ? DocumentFreshness.Current
        : IsChecked ? DocumentFreshness.NotBuilt
        : DocumentFreshness.Stale;

    private bool IsCurrent(string documentId) =>
        Documents.Any(document => document.Manifest.Document == documentId && document.InputHash == InputHash);
}
