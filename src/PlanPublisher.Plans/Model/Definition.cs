using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>A term and what it means.</summary>
public sealed record Definition(ImmutableArray<Inline> Term, ImmutableArray<Block> Meaning, SourceSpan Span);
