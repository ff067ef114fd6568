namespace PlanPublisher.Layout.Styles.Values;

/// <summary>Sets one property in a style in the making.</summary>
internal delegate ComputedStyle StyleChange(ComputedStyle style, ComputeContext context);
