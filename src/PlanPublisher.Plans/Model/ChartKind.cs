namespace PlanPublisher.Plans.Model;

/// <summary>What a chart is to show.</summary>
public enum ChartKind
{
    /// <summary>One measure over time.</summary>
    Trend,

    /// <summary>One measure of several bodies at one time.</summary>
    Comparison,
}
