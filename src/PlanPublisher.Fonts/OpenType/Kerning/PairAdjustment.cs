namespace PlanPublisher.Fonts.OpenType.Kerning;

/// <summary>Kerning values of pairs of glyphs, made ready for looking up: one subtable of a font.</summary>
internal abstract class PairAdjustment
{
    /// <summary>What the subtable adds to the advance of <paramref name="left"/>; null if it says nothing about the pair.</summary>
    public abstract int? Find(ushort left, ushort right);
}
