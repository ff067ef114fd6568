using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Painting.Press;

/// <summary>What a press's paper asks of whoever paints on it.</summary>
/// <param name="Bleed">How far it is printed beyond the page's edges.</param>
/// <param name="InkLimit">All inks together, in thousandths of full cover: 3000 for 300 %.</param>
/// <param name="LeastResolution">Of pictures, in pixels an inch.</param>
public sealed record PressPaper(Length Bleed, int InkLimit, int LeastResolution);
