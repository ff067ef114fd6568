using System.Collections.Immutable;

namespace PlanPublisher.Templates.Charts.Drawing;

/// <summary>A piece of a chart, in points; y grows downwards. The set is closed.</summary>
public abstract record ChartItem
{
    /// <summary>A rectangle. One whose length means a value carries it.</summary>
    public sealed record Bar(decimal X, decimal Y, decimal Width, decimal Height, ChartInk Fill, ChartInk Outline) : ChartItem
    {
        public decimal? Value { get; init; }

        public bool IsDashed { get; init; }
    }

    /// <summary>A straight line. One whose length means a value carries it.</summary>
    public sealed record Rule(decimal X1, decimal Y1, decimal X2, decimal Y2, ChartInk Ink, decimal Width) : ChartItem
    {
        public decimal? Value { get; init; }

        /// <summary>Lengths of dashes and gaps; empty for a whole line.</summary>
        public ImmutableArray<decimal> Dash { get; init; } = [];
    }

    /// <summary>A line through several places.</summary>
    public sealed record Curve(ImmutableArray<(decimal X, decimal Y)> Places, ChartInk Ink, decimal Width) : ChartItem
    {
        public ImmutableArray<decimal> Dash { get; init; } = [];
    }

    /// <summary>A closed shape about a place.</summary>
    public sealed record Mark(MarkShape Shape, decimal X, decimal Y, decimal Radius, ChartInk Fill, ChartInk Outline) : ChartItem
    {
        public decimal? Value { get; init; }

        public decimal OutlineWidth { get; init; } = 0.85m;

        /// <summary>The corners of a shape that has some, clockwise from the top or the top left.</summary>
        public ImmutableArray<(decimal X, decimal Y)> Corners() => Shape switch
        {
            MarkShape.Square => [At(-1, -1), At(1, -1), At(1, 1), At(-1, 1)],
            MarkShape.Triangle => [At(0, -1.25m), At(1.15m, 0.85m), At(-1.15m, 0.85m)],
            MarkShape.Wedge => [At(-1.15m, -0.85m), At(1.15m, -0.85m), At(0, 1.25m)],
            MarkShape.Diamond => [At(0, -1), At(1, 0), At(0, 1), At(-1, 0)],
            _ => [],
        };

        private (decimal X, decimal Y) At(decimal right, decimal down) => (X + (right * Radius), Y + (down * Radius));
    }

    /// <summary>Words. <paramref name="Y"/> is the base line.</summary>
    public sealed record Label(string Words, decimal X, decimal Y, decimal Size) : ChartItem
    {
        public bool IsBold { get; init; }

        public LabelAnchor Anchor { get; init; }

        public ChartInk Ink { get; init; } = ChartInk.Text;
    }
}
