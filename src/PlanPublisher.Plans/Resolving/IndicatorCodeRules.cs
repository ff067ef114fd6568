using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Binding;
using PlanPublisher.Plans.Checking;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Checks the codes of the indicators of priorities: that each is whole and stands once, and that what is cited is there.</summary>
/// <remarks>A plan without priorities has its codes from lists outside of it, and cites them freely: it is not checked.</remarks>
internal sealed class IndicatorCodeRules(Plan plan, DiagnosticBag problems)
{
    public void Check()
    {
        if (plan.Priorities.IsEmpty)
        {
            return;
        }

        var coded = PlanIndicators.Of(plan).Where(indicator => indicator.Code is not null).ToList();
        CheckWhole(coded);
        CheckOnce(coded);
        CheckCited(coded);
        foreach (var indicator in plan.Priorities.SelectMany(priority => priority.Indicators))
        {
            CheckAsterisk(indicator);
        }
    }

    private void CheckWhole(IEnumerable<Indicator> coded)
    {
        foreach (var (code, measure) in coded.Select(indicator => (indicator.Code!.Value, indicator.Measure)))
        {
            if (IndicatorCode.SeriesOf(code.Value) is null)
            {
                problems.Add(PriorityProblems.PartOfCode(code.Span, code.Value, measure.Value));
            }
        }
    }

    private void CheckOnce(IEnumerable<Indicator> coded)
    {
        var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var code in coded.Select(indicator => indicator.Code!.Value))
        {
            var normal = IndicatorCode.Normal(code.Value);
            if (!first.TryAdd(normal, code.Span))
            {
                problems.Add(PriorityProblems.CodeTwice(code.Span, code.Value, first[normal]));
            }
        }
    }

    private void CheckCited(List<Indicator> coded)
    {
        var codes = coded.Select(indicator => indicator.Code!.Value.Value).ToList();
        var series = codes.Select(IndicatorCode.SeriesOf).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        var known = codes.Select(IndicatorCode.Normal).ToHashSet(StringComparer.Ordinal);
        foreach (var text in TextsOf(plan))
        {
            foreach (var code in IndicatorCode.In(text.Value, series).Where(code => !IndicatorCode.IsKnown(code, known)))
            {
                problems.Add(PriorityProblems.UnknownCode(text.Span, code));
            }
        }
    }

    private void CheckAsterisk(Indicator indicator)
    {
        if (indicator.Note is null && indicator.Measure.Value.EndsWith('*'))
        {
            problems.Add(PriorityProblems.NothingExplains(indicator.Measure.Span, indicator.Measure.Value.TrimEnd('*')));
        }
    }

    /// <summary>The words of a plan that may cite a code: those of its priorities, and of its prose.</summary>
    private static IEnumerable<Sourced<string>> TextsOf(Plan plan) =>
        plan.Priorities.SelectMany(priority => priority.Cells).SelectMany(cell => cell.Objectives).SelectMany(o => o.Items.Prepend(o.Text))
            .Concat(plan.Priorities.SelectMany(priority => priority.Activities).Select(activity => activity.Text))
            .Concat(PlanIndicators.Of(plan).SelectMany(TextsOf))
            .Concat(PlanTexts.Of(plan).Where(text => !text.IsEmpty).Select(text => new Sourced<string>(PlainText.Of(text), text[0].Span)));

    private static IEnumerable<Sourced<string>> TextsOf(Indicator indicator)
    {
        Sourced<string>?[] texts = [indicator.Measure, indicator.Note, indicator.Printed];
        var via = indicator.Target as Targets.Target.Via;
        return texts.OfType<Sourced<string>>().Concat(via is null ? [] : [new Sourced<string>(via.ReferenceId, via.Span)]);
    }
}
