using System.Diagnostics;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Templates.Charts.Values;

/// <summary>The words of charts for kinds of values and for how targets stand.</summary>
public static class ChartWords
{
    /// <summary>A value with its unit only where that is a sign: the line under the title says what is counted.</summary>
    public static string Amount(Quantity value) =>
        IsSign(value.Unit) ? TargetWords.Of(value) : value.Digits;

    public static bool IsSign(string unit) => unit is ['%' or '£', ..];

    /// <summary>As it begins a row: "Base level".</summary>
    public static string Of(ChartRowKind kind) => kind switch
    {
        ChartRowKind.Base => "Base level",
        ChartRowKind.Actual => "Measured",
        ChartRowKind.Estimate => "Estimate",
        ChartRowKind.Target => "Target",
        ChartRowKind.Open => "Open",
        _ => throw new UnreachableException($"no words for a row of kind {kind}"),
    };

    /// <summary>": 34.2 in 2002/03, target 28.6 in 2003/04", to follow the status.</summary>
    public static string Reason(TargetStanding standing)
    {
        var part = standing.About.Part is { } name ? $" ({name})" : "";
        var latest = standing.Latest is { } row ? $"{row.AmountInTime}, " : "";
        var aim = standing.Aim.Value is null ? standing.Aim.Reason : $"target {standing.Aim.AmountInTime}";
        return $"{part}: {latest}{aim}";
    }

    /// <summary>Shape and words, so that no reader depends on the colour.</summary>
    public static (string Shape, string Words) Of(TargetStatus status) => status switch
    {
        TargetStatus.Reached => ("●", "At the target level"),
        TargetStatus.NotYet => ("▲", "Not yet at the target level"),
        TargetStatus.Missed => ("■", "Target missed"),
        TargetStatus.NotMeasured => ("○", "Not measured yet"),
        TargetStatus.Open => ("□", "To be confirmed"),
        _ => throw new UnreachableException($"no words for the status {status}"),
    };

    /// <summary>" in 2003/04", " by 2009": a period as it follows an amount.</summary>
    public static string Time(string period) => period switch
    {
        "" => "",
        ['b', 'y', ' ', ..] => " " + period,
        _ => " in " + period,
    };
}
