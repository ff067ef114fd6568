using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Styles;

/// <summary>A computed width, height or margin: a length, a percentage of the containing block, or a keyword.</summary>
public readonly record struct Dimension(DimensionKind Kind, Length Length, int Basis)
{
    public static readonly Dimension Auto;

    public static readonly Dimension None = new(DimensionKind.None, Length.Zero, 0);

    public static Dimension Of(Length length) => new(DimensionKind.Length, length, 0);

    /// <summary>A percentage in ten-thousandths of a per cent, so that 33.3333% is 333,333.</summary>
    public static Dimension Percent(int tenThousandths) => new(DimensionKind.Percentage, Length.Zero, tenThousandths);

    public bool IsAuto => Kind == DimensionKind.Auto;

    /// <summary>The used length; <paramref name="otherwise"/> for a keyword.</summary>
    public Length Resolve(Length containing, Length otherwise) => Kind switch
    {
        DimensionKind.Length => Length,
        DimensionKind.Percentage => containing.Share(Basis, 1_000_000),
        DimensionKind.Auto or DimensionKind.None => otherwise,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

/// <summary>What a <see cref="Dimension"/> is.</summary>
public enum DimensionKind
{
    Auto,
    None,
    Length,
    Percentage,
}
