using System.Collections.Immutable;

namespace PlanPublisher.Painting;

/// <summary>An area outside of which nothing is shown (ISO 32000-1, 8.5.4; CSS Masking 1, 3).</summary>
/// <param name="Segments">Empty for an area without size: nothing at all is shown.</param>
public sealed record ClipArea(ImmutableArray<PathSegment> Segments, bool IsEvenOdd);
