using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Templates.Front;

/// <summary>A line of the contents: what a part or section is called and where it is, with what belongs under it.</summary>
/// <param name="Id">Null for a line that only names a group of parts.</param>
public sealed record ContentsEntry(string? Id, string Label, SourceSpan Span, ImmutableArray<ContentsEntry> Children);
