using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Progress;

/// <summary>What a chart draws for a target. The set is closed.</summary>
/// <param name="Words">The same in words, for the key and the text beside the chart.</param>
public abstract record TargetMark(string Words)
{
    /// <summary>A line at a value, or the target bar of a bullet chart; the side that meets it is said by the comparison.</summary>
    /// <param name="Period">The time it holds for; null for all of the chart.</param>
    public sealed record Line(decimal Value, string Unit, Comparison Comparison, When? Period, string Words) : TargetMark(Words);

    /// <summary>A step from a baseline, as an arrow.</summary>
    /// <param name="From">The value it starts from; null if it is not known, and nothing but the direction can be drawn.</param>
    /// <param name="To">The value it leads to; null likewise, or where no amount is promised.</param>
    public sealed record Step(Direction Direction, string? FromPeriod, decimal? From, decimal? To, When? Period, string Words)
        : TargetMark(Words);

    /// <summary>A flag at a day on the line of time.</summary>
    public sealed record Flag(DateOnly? Day, string Words) : TargetMark(Words);

    /// <summary>A band of places: the first ones, or a share of all from the best on.</summary>
    public sealed record Band(int? Places, decimal? Share, string Words) : TargetMark(Words);

    /// <summary>Nothing to draw, and why.</summary>
    public sealed record Nothing(string Words) : TargetMark(Words);
}
