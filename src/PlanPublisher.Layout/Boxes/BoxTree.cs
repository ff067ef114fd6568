using System.Collections.Immutable;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Boxes;

/// <summary>The boxes of a document, in document order.</summary>
/// <param name="Root">The box of the root element.</param>
/// <param name="Notes">The boxes of footnotes, which stand in no other box, by the ordinal of their element.</param>
public sealed record BoxTree(StyledDocument Styled, Box.Block Root, ImmutableDictionary<int, Box> Notes);
