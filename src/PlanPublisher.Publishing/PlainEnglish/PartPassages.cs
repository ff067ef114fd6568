using System.Collections.Immutable;

namespace PlanPublisher.Publishing.PlainEnglish;

/// <summary>The text of one part of a document.</summary>
internal sealed record PartPassages(string PartId, ImmutableArray<Passage> Passages);
