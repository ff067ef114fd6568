namespace PlanPublisher.Fonts.OpenType.Kerning;

/// <summary>Values of single pairs: GPOS PairPos format 1 and the pairs of a <c>kern</c> table.</summary>
internal sealed class GlyphPairAdjustment(IReadOnlyDictionary<int, short> values) : PairAdjustment
{
    public static int KeyOf(ushort left, ushort right) => (left << 16) | right;

    public override int? Find(ushort left, ushort right) =>
        values.TryGetValue(KeyOf(left, right), out var value) ? value : null;
}
