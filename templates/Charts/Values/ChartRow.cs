using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Templates.Charts.Values;

/// <summary>One value or target of a chart: the same row is drawn, stands in the table and is said in the alternative text.</summary>
/// <param name="Period">The time it is about; empty if none is said.</param>
public sealed record ChartRow(ChartRowKind Kind, string Period, SourceSpan Span)
{
    /// <summary>The part of the series; null if there are no parts.</summary>
    public string? Part { get; init; }

    /// <summary>Null for what is open.</summary>
    public Quantity? Value { get; init; }

    /// <summary>Which way a target allows to differ from its value.</summary>
    public Comparison Comparison { get; init; }

    /// <summary>Why there is no value.</summary>
    public string? Reason { get; init; }

    public MeasuredTime? Time => MeasuredTime.Read(Period);

    /// <summary>"Estimate 2002/03".</summary>
    public string Label => Period.Length == 0 ? ChartWords.Of(Kind) : $"{ChartWords.Of(Kind)} {Period}";

    /// <summary>"30.8", "at least £2.5 million", "7.4 (9 months)": as it stands beside its bar.</summary>
    public string Amount => Value is { } value ? Comparing + ChartWords.Amount(value) + Months : "";

    /// <summary>The same with its unit in full.</summary>
    public string FullAmount => Value is { } value ? Comparing + TargetWords.Of(value) + Months : "";

    /// <summary>"at least 83% in 2003/04", "25% by 2009".</summary>
    public string AmountInTime => Amount + ChartWords.Time(Period);

    /// <summary>The same with its unit in full.</summary>
    public string FullAmountInTime => FullAmount + ChartWords.Time(Period);

    private string Comparing => Comparison switch
    {
        Comparison.AtLeast => "at least ",
        Comparison.AtMost => "at most ",
        _ => "",
    };

    /// <summary>What was counted for less than a year would look small beside a year.</summary>
    private string Months => Kind != ChartRowKind.Target && Time is { IsWholeYear: false } time
        ? time.Months == 1 ? " (1 month)" : $" ({time.Months} months)"
        : "";
}
