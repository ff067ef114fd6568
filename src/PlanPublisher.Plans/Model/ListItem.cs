using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>One item of a list, with everything that stands in it.</summary>
public sealed record ListItem(ImmutableArray<Block> Content, SourceSpan Span);
