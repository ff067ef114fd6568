namespace PlanPublisher.Layout.Flow;

/// <summary>What a page break before an item costs. A page ends at its latest break of the lowest price.</summary>
/// <remarks>
/// The order is that of Fragmentation 3, 4.4: orphans and widows fall before <c>avoid</c> does. A heading alone at the
/// foot of a page is the error that readers report; a single line is not. This is the only place where the order lives.
/// </remarks>
internal static class Prices
{
    public const byte Free = 0;

    /// <summary>Orphans, widows, and lines that end in a hyphen.</summary>
    public const byte FewLines = 1;

    /// <summary>break-before, break-after and break-inside: avoid; also padding parted from what it pads.</summary>
    public const byte Avoid = 2;

    /// <summary>More than any break that can be asked for.</summary>
    public const byte None = byte.MaxValue;
}
