using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Checking;

/// <summary>Checks the times of targets: inside the plan's period, steps in their order, a change after its baseline.</summary>
internal sealed class TargetTimes(PlanPeriod period, DiagnosticBag problems)
{
    public void Check(PlanIndicator indicator) => Check(indicator.Target, indicator.IsAnnual);

    private void Check(Target target, bool isAnnual)
    {
        switch (target)
        {
            case Target.All all:
                all.Parts.ToList().ForEach(part => Check(part, isAnnual));
                return;
            case Target.Equivalent equivalent:
                equivalent.Parts.ToList().ForEach(part => Check(part, isAnnual));
                return;
            case Target.Split split:
                split.Parts.ToList().ForEach(part => Check(part.Target, isAnnual));
                return;
            case Target.Then then:
                CheckSteps(then);
                then.Parts.ToList().ForEach(part => Check(part, isAnnual));
                return;
            case Target.Change change:
                CheckChange(change);
                break;
        }

        if (isAnnual && TargetParts.WhenOf(target) is { LastDay: { } last } when)
        {
            CheckPeriod(target.Span, when, last);
        }
    }

    private void CheckPeriod(SourceSpan span, When when, DateOnly last)
    {
        var relation = last < period.From ? "before"
            : (when.IsDeadline ? last : TargetTime.FirstDay(when.Words) ?? last) > period.To ? "after"
            : null;
        if (relation is not null && period.From <= period.To)
        {
            var plan = BritishFormat.Dates(period.From, period.To);
            problems.Add(ArithmeticProblems.OutsidePlan(span, TargetTime.Print(when.Words), relation, plan));
        }
    }

    private void CheckSteps(Target.Then then)
    {
        Target? before = null;
        foreach (var step in then.Parts.Where(step => TargetParts.WhenOf(step)?.LastDay is not null))
        {
            if (before is not null && TargetParts.WhenOf(step)!.LastDay < TargetParts.WhenOf(before)!.LastDay)
            {
                problems.Add(ArithmeticProblems.StepBeforeStep(step.Span, EndOf(step), EndOf(before), before.Span));
            }

            before = step;
        }
    }

    private void CheckChange(Target.Change change)
    {
        if (change is { From: { } from, When: { LastDay: { } last } when }
            && TargetTime.LastDay(from.Period) is { } baseline
            && last < baseline)
        {
            problems.Add(ArithmeticProblems.EndsBeforeStart(change.Span, TargetTime.Print(when.Words), TargetTime.Print(from.Period)));
        }
    }

    private static string EndOf(Target step) => BritishFormat.Date(TargetParts.WhenOf(step)!.LastDay!.Value);
}
