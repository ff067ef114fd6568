namespace PlanPublisher.Layout.Styles.Values;

/// <summary>A specified value waiting for what it is relative to.</summary>
/// <param name="style">
/// The style in the making. Font size, then colour, are computed before all other properties, so <c>em</c> and
/// <c>currentcolor</c> can be read off it.
/// </param>
internal delegate T Computation<out T>(ComputedStyle style, ComputeContext context);

/// <summary>Reads one value; null, with the reader where it was or further on, if there is none.</summary>
internal delegate Computation<T>? Grammar<out T>(ValueReader reader);

/// <summary>Sets one property in a style in the making.</summary>
internal delegate ComputedStyle StyleChange(ComputedStyle style, ComputeContext context);
