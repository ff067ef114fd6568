namespace PlanPublisher.Templates.Charts.Geometry;

/// <summary>Where a value stands on a straight scale. Places are points of the drawing.</summary>
/// <param name="From">The value at <paramref name="Start"/>.</param>
/// <param name="To">The value at <paramref name="End"/>; more than <paramref name="From"/>.</param>
public readonly record struct LinearScale(decimal From, decimal To, decimal Start, decimal End)
{
    /// <summary>The share is taken first: values may be far larger than any place.</summary>
    public decimal Place(decimal value) =>
        To == From ? Start : Start + ((value - From) / (To - From) * (End - Start));
}
