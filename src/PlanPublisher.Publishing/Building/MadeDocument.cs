using System.Collections.Immutable;
using PlanPublisher.Publishing.Files;

namespace PlanPublisher.Publishing.Building;

/// <summary>A document's files, not yet written.</summary>
/// <param name="Folder">Below the output folder.</param>
internal sealed record MadeDocument(string Folder, int PageCount, ImmutableArray<OutputFile> Files);
