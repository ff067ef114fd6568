using System.Collections.Immutable;
using PlanPublisher.Publishing.Files;

namespace PlanPublisher.Publishing.Building;

/// <summary>A document's files, not yet written; the last is its manifest.</summary>
internal sealed record MadeDocument(int PageCount, ImmutableArray<OutputFile> Files);
