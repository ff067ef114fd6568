using System.Collections.Immutable;

namespace PlanPublisher.Painting.Svg;

/// <summary>Where the walk over a drawing stands: what its elements hand down.</summary>
/// <param name="Map">From user units to points of the page.</param>
internal readonly record struct DrawingContext(
    DrawingStyle Style, DrawingTransform Map, Viewport Viewport, ImmutableArray<ClipArea> Clip);
