using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>What an annex says to one field of its form.</summary>
/// <param name="Id">Where references to the field lead.</param>
public sealed record FormAnswer(FormField Field, string Id, ImmutableArray<Block> Content, SourceSpan Span);
