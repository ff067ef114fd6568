using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Tables;

/// <summary>Splits a length by weights so that the parts add up to the whole: rounding is carried along.</summary>
internal static class Shares
{
    /// <summary>Weights that are all zero count as equal.</summary>
    public static Length[] Of(Length whole, IReadOnlyList<long> weights)
    {
        var shares = new Length[weights.Count];
        Int128 total = 0;
        foreach (var weight in weights)
        {
            total += weight;
        }

        var isEven = total == 0;
        total = isEven ? weights.Count : total;
        Int128 counted = 0;
        var given = 0L;
        for (var i = 0; i < shares.Length; i++)
        {
            counted += isEven ? 1 : weights[i];
            var upTo = (long)(counted * whole.Raw / total);
            shares[i] = new Length(upTo - given);
            given = upTo;
        }

        return shares;
    }
}
