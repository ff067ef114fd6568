using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Progress;

/// <summary>The level that a change leads to.</summary>
internal static class ChangedLevel
{
    /// <returns>Null where no amount is promised.</returns>
    public static decimal? Of(Target.Change change, decimal baseline)
    {
        if (change.Direction == Direction.Hold)
        {
            return change.Amount?.Value ?? baseline;
        }

        var sign = change.Direction == Direction.Reduce ? -1 : 1;
        return change.Amount switch
        {
            null => null,
            { IsShare: true } share => baseline + (sign * baseline * share.Value / 100),
            { } amount => baseline + (sign * amount.Value),
        };
    }
}
