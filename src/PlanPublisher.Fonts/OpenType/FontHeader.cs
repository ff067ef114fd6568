namespace PlanPublisher.Fonts.OpenType;

/// <summary>The <c>head</c> table: units and bounds of the whole font.</summary>
internal sealed class FontHeader
{
    public FontHeader(FontTable head)
    {
        UnitsPerEm = head.UInt16(18);
        Bounds = new GlyphBounds(head.Int16(36), head.Int16(38), head.Int16(40), head.Int16(42));
        HasLongOffsets = head.Int16(50) != 0;
        // OpenType 1.9.1, head: from 16 to 16,384. Widths are divided by it.
        if (UnitsPerEm is < 16 or > 16_384)
        {
            throw new FontFormatException($"the font has {UnitsPerEm} units per em; from 16 to 16384 are allowed");
        }
    }

    public int UnitsPerEm { get; }

    public GlyphBounds Bounds { get; }

    /// <summary>Whether <c>loca</c> holds 32-bit offsets.</summary>
    public bool HasLongOffsets { get; }
}
