using System.Collections.Immutable;
using PlanPublisher.Publishing.Building;
using PlanPublisher.Publishing.Editions;
using PlanPublisher.Publishing.Freshness;

namespace PlanPublisher.Web.Documents;

/// <summary>A plan, what has been made of it, and what was wrong when it was last built.</summary>
/// <param name="InputHash">Of what the plan is now.</param>
/// <param name="WholeHash">Of what it was when all of its documents were last made; null if they never were.</param>
/// <param name="Check">Null if the service has never built it.</param>
public sealed record PlanState(
    string Id, string InputHash, string? WholeHash, ImmutableArray<WrittenDocument> Documents, PlanCheck? Check)
{
    /// <summary>The plan's name: its first document's title, or its folder if nothing has been made.</summary>
    public string Title => Documents.IsEmpty ? Id : Documents[^1].Manifest.Title;

    /// <summary>Whether a build of what the plan is now has ended.</summary>
    public bool IsChecked => Check?.InputHash == InputHash;

    /// <summary>The editions that the service makes.</summary>
    public ImmutableArray<Edition> Editions { get; init; } = Edition.All;

    /// <summary>
    /// Whether a build could change anything: the plan has not been built as it is, or documents have gone, or editions have
    /// been left behind by a build that made others only.
    /// </summary>
    public bool IsDue => !IsChecked || Check!.Made.Any(id => Find(id) is not { } document || OutOfDate(document).Any(IsWanted));

    public WrittenDocument? Find(string documentId) => Documents.FirstOrDefault(document => document.Manifest.Document == documentId);

    /// <summary>Editions that do not say what the document says now.</summary>
    public static IEnumerable<ManifestEdition> OutOfDate(WrittenDocument document) =>
        document.Manifest.Editions.Where(edition => edition.IsOutOfDate);

    /// <remarks>Of an edition that the service does not make, only that it is <see cref="OutOfDate"/> is told.</remarks>
    public DocumentFreshness FreshnessOf(WrittenDocument document)
    {
        if (OutOfDate(document).Any(IsWanted))
        {
            return DocumentFreshness.Stale;
        }

        if (WholeHash == InputHash || (IsChecked && Check!.Made.Contains(document.Manifest.Document)))
        {
            return DocumentFreshness.Current;
        }

        return IsChecked ? DocumentFreshness.NotBuilt : DocumentFreshness.Stale;
    }

    private bool IsWanted(ManifestEdition edition) => Editions.Any(wanted => wanted.Name == edition.Name);
}
