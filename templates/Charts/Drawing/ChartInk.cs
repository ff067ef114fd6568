namespace PlanPublisher.Templates.Charts.Drawing;

/// <summary>What a colour in a chart is for. The brand says which colour that is.</summary>
public enum ChartInk
{
    None,
    Text,
    Ink,
    Ground,
    Tint,
    Rule,
    Hairline,
    Open,
    OpenGround,

    /// <summary>The first series, and the one that the chart is about.</summary>
    First,
    Second,
    Third,
    Fourth,

    /// <summary>What is aimed at; its line has a mark with a dark outline beside it.</summary>
    Target,
}
