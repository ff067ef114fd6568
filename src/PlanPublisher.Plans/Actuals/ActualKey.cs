using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Actuals;

/// <summary>What tells one measured value from another.</summary>
internal sealed record ActualKey(string IndicatorId, string Part, string Period)
{
    public static ActualKey Of(Actual actual) => new(actual.IndicatorId.Value, actual.Part?.Value ?? "", actual.Period.Value);
}
