using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Boxes;

/// <summary>The boxes of a document, in document order.</summary>
/// <param name="Root">The box of the root element.</param>
public sealed record BoxTree(StyledDocument Styled, Box.Block Root);
