namespace PlanPublisher.Templates.Charts.Values;

/// <summary>What a row of a chart shows.</summary>
public enum ChartRowKind
{
    /// <summary>The value that later ones are held against.</summary>
    Base,
    Actual,
    Estimate,
    Target,

    /// <summary>Something not known or not settled yet, in the place of a value.</summary>
    Open,
}
