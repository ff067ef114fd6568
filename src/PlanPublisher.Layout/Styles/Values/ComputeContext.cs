using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Styles.Values;

/// <summary>What computed values depend on beside the element's own style so far.</summary>
/// <param name="Parent">The style inherited from; the initial style for the root.</param>
/// <param name="RootFontSize">What <c>rem</c> is; null for the root itself, whose own font size it then is.</param>
internal sealed record ComputeContext(ComputedStyle Parent, Length? RootFontSize);
