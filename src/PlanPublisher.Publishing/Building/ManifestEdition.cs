using System.Collections.Immutable;

namespace PlanPublisher.Publishing.Building;

/// <summary>One edition of a document as it lies in its folder.</summary>
/// <param name="Name">As users name it: "screen".</param>
/// <param name="Source">SHA-256 over everything that it was made from, the program's code aside.</param>
/// <param name="IsOutOfDate">
/// Whether the document has been made from something else since, without this edition: what it says may be another thing
/// than what the rest of the manifest tells of.
/// </param>
/// <param name="Pages">Of its PDF.</param>
public sealed record ManifestEdition(string Name, string Source, bool IsOutOfDate, int Pages, ImmutableArray<ManifestFile> Outputs);
