using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Checking;

/// <summary>Checks the numbers and times of every target of a plan.</summary>
internal static class TargetRules
{
    public static void Check(Plan plan, DiagnosticBag problems)
    {
        var arithmetic = new TargetArithmetic(problems);
        var times = new TargetTimes(plan.Period.Value, problems);
        foreach (var indicator in PlanIndicator.Of(plan))
        {
            arithmetic.Check(indicator);
            times.Check(indicator);
        }
    }
}
