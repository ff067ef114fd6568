using System.Collections.Immutable;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Boxes;

/// <summary>The boxes of a document, in document order.</summary>
/// <param name="Root">The box of the root element.</param>
/// <param name="Simplified">Tables that are not laid out as tables.</param>
public sealed record BoxTree(StyledDocument Styled, Box.Block Root, ImmutableArray<SimplifiedTable> Simplified);

/// <summary>A table whose cells stand one below the other, since laying it out as a table would take too long.</summary>
public sealed record SimplifiedTable(StyledElement Element, TableExcess Excess);

/// <summary>What a table has too much of.</summary>
public enum TableExcess
{
    /// <summary>Tables round it.</summary>
    Nesting,

    /// <summary>Rows times columns.</summary>
    Places,
}
