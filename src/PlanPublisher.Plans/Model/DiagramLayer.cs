using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>A layer of a diagram: the items of a framework, or of one of its groups.</summary>
/// <param name="Title">Printed over the boxes.</param>
/// <param name="Group">The title of the group whose items it shows; null for the items outside groups, or for all if there are none outside.</param>
public sealed record DiagramLayer(Sourced<string> Title, Sourced<string> FrameworkId, Sourced<string>? Group, SourceSpan Span);
