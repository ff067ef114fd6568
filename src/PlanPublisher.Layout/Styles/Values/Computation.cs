namespace PlanPublisher.Layout.Styles.Values;

/// <summary>A specified value waiting for what it is relative to.</summary>
/// <param name="style">
/// The style in the making. Font size, then colour, are computed before all other properties, so <c>em</c> and
/// <c>currentcolor</c> can be read off it.
/// </param>
internal delegate T Computation<out T>(ComputedStyle style, ComputeContext context);
