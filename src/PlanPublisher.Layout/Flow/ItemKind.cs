namespace PlanPublisher.Layout.Flow;

/// <summary>What an item of the vertical list is.</summary>
internal enum ItemKind : byte
{
    /// <summary>A line of text.</summary>
    Line,

    /// <summary>A picture, or room that a height asks for.</summary>
    Atom,

    /// <summary>Border and padding at the top or bottom of a box.</summary>
    Edge,

    /// <summary>Margins, already merged; it vanishes where a page ends or begins without being told to.</summary>
    Gap,

    /// <summary>The page must end here.</summary>
    ForcedBreak,

    /// <summary>A table or another formatting context, which can be cut.</summary>
    Placeable,
}
