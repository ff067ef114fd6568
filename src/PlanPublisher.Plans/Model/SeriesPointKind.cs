namespace PlanPublisher.Plans.Model;

/// <summary>How sure a measured value is, and what it is for.</summary>
public enum SeriesPointKind
{
    /// <summary>The value that later ones are held against.</summary>
    Base,
    Actual,
    Estimate,
}
