using System.Globalization;

namespace PlanPublisher.Layout.Geometry;

/// <summary>A length as a whole number of scaled points: 1/65,536 pt, as in TeX.</summary>
/// <remarks>
/// Whole numbers make sums exact and comparisons free of tolerances, and give the same bytes on every machine (ADR 0003).
/// The range is some 49,000 km, so overflow is not guarded against.
/// </remarks>
public readonly record struct Length(long Raw) : IComparable<Length>
{
    public const long UnitsPerPoint = 65_536;

    /// <summary>Products of a length and a part below these (6 km, 2 million) fit into 64 bits, and division is quick.</summary>
    private const long LargestShared = 1L << 40, LargestPart = 1L << 21;

    public static readonly Length Zero;

    /// <summary>More than any page: the room of something that is never cut.</summary>
    public static readonly Length Unbounded = new(long.MaxValue / 4);

    public static Length FromPoints(double points) =>
        new((long)Math.Round(points * UnitsPerPoint, MidpointRounding.AwayFromZero));

    public static Length FromMillimetres(double millimetres) => FromPoints(millimetres * 72 / 25.4);

    /// <summary>For writing to output formats only; layout never goes back through it.</summary>
    public double Points => (double)Raw / UnitsPerPoint;

    /// <summary>This length times <paramref name="part"/> over <paramref name="whole"/>, rounded half away from zero.</summary>
    public Length Share(long part, long whole)
    {
        if (IsBelow(Raw, LargestShared) && IsBelow(part, LargestPart) && IsBelow(whole, LargestShared))
        {
            var shortProduct = Raw * part;
            var shortHalf = Math.Abs(whole) / 2;
            return new((shortProduct >= 0 ? shortProduct + shortHalf : shortProduct - shortHalf) / whole);
        }

        var product = (Int128)Raw * part;
        var half = (Int128)Math.Abs(whole) / 2;
        return new((long)((product >= 0 ? product + half : product - half) / whole));
    }

    private static bool IsBelow(long value, long limit) => value > -limit && value < limit;

    public static Length Max(Length a, Length b) => a.Raw >= b.Raw ? a : b;

    public static Length Min(Length a, Length b) => a.Raw <= b.Raw ? a : b;

    public int CompareTo(Length other) => Raw.CompareTo(other.Raw);

    /// <summary>In points with at most two decimals: "12.5pt".</summary>
    public override string ToString() =>
        Math.Round(Points, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture) + "pt";

    public static Length operator +(Length a, Length b) => new(a.Raw + b.Raw);

    public static Length operator -(Length a, Length b) => new(a.Raw - b.Raw);

    public static Length operator -(Length a) => new(-a.Raw);

    public static Length operator *(Length a, long times) => new(a.Raw * times);

    public static bool operator <(Length a, Length b) => a.Raw < b.Raw;

    public static bool operator <=(Length a, Length b) => a.Raw <= b.Raw;

    public static bool operator >(Length a, Length b) => a.Raw > b.Raw;

    public static bool operator >=(Length a, Length b) => a.Raw >= b.Raw;
}
