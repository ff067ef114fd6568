using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Checking;

/// <summary>A figure of the plan and the binding that prints it.</summary>
/// <param name="IsAim">Whether it is what the target promises, not what it is counted from or limited by.</param>
internal sealed record KnownFigure(string Binding, Quantity Value, When? When, bool IsAim)
{
    public static IEnumerable<KnownFigure> Of(Indicator indicator)
    {
        var id = indicator.Id.Value;
        foreach (var (name, value, when) in IndicatorFigures.AmountsOf(indicator.Target))
        {
            yield return new KnownFigure($"{{{id}.{name}}}", value, when, true);
        }

        var changes = TargetParts.Of(indicator.Target).OfType<Target.Change>().Where(change => change.From?.Value is not null);
        if (changes.FirstOrDefault() is { From.Value: { } baseline })
        {
            yield return new KnownFigure($"{{{id}.baseline}}", baseline, null, false);
        }

        if (TargetParts.Of(indicator.Target).OfType<Target.Within>().FirstOrDefault() is { Limit: { } limit })
        {
            yield return new KnownFigure($"{{{id}.limit}}", limit, null, false);
        }
    }
}
