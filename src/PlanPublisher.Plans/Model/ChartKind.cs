namespace PlanPublisher.Plans.Model;

/// <summary>What a chart is to show, and so how it is drawn.</summary>
public enum ChartKind
{
    /// <summary>One measure year by year: a line, broken where a year is missing.</summary>
    Trend,

    /// <summary>One measure of several bodies at the same times: a group of bars for each.</summary>
    Comparison,

    /// <summary>The few values that are known, and what is aimed at: a bar for each value, a line for each target.</summary>
    Levels,

    /// <summary>One measure of several parts year by year: a small trend for each part, all on one scale.</summary>
    Panels,

    /// <summary>What several indicators aim at, beside what was measured of them.</summary>
    Targets,

    /// <summary>What is to be delivered when: a line of time.</summary>
    Milestones,
}
