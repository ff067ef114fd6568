namespace PlanPublisher.Fonts.OpenType.Kerning;

/// <summary>Values of pairs of glyph classes: GPOS PairPos format 2.</summary>
/// <param name="leftClasses">By glyph; -1 where the subtable says nothing about the glyph as the left one.</param>
/// <param name="rightClasses">By glyph.</param>
/// <param name="values">A row of <paramref name="rightClassCount"/> values for each left class.</param>
internal sealed class ClassPairAdjustment(int[] leftClasses, int[] rightClasses, int rightClassCount, short[] values)
    : PairAdjustment
{
    public override int? Find(ushort left, ushort right)
    {
        var row = leftClasses[left];
        return row < 0 ? null : values[(row * rightClassCount) + rightClasses[right]];
    }
}
