using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Progress;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Checking;

/// <summary>Checks that figures which say the same thing twice agree, to the precision in which they are printed.</summary>
internal sealed class TargetArithmetic(DiagnosticBag problems)
{
    public void Check(PlanIndicator indicator)
    {
        Check(indicator.Target, indicator);
        if (indicator is { Printed: { } printed, Series: { } series } && LevelOf(indicator.Target) is { } level)
        {
            new PrintedChange(problems).Check(printed, level, series);
        }
    }

    private void Check(Target target, PlanIndicator indicator)
    {
        switch (target)
        {
            case Target.Level level:
                CheckShare(level);
                break;
            case Target.Within { Share: { Value: > 100 } share }:
                problems.Add(ArithmeticProblems.ShareOverAll(target.Span, TargetWords.Of(share)));
                break;
            case Target.Change { Direction: Direction.Reduce, Amount: { IsShare: true, Value: > 100 } amount }:
                problems.Add(ArithmeticProblems.ShareOverAll(target.Span, TargetWords.Of(amount)));
                break;
            case Target.Change { Amount: not null, From.Value: null } when indicator.MissingBase is { } missing:
                problems.Add(ArithmeticProblems.BaselineIsMissing(target.Span, missing));
                break;
            case Target.Equivalent equivalent:
                CheckSame(equivalent, indicator);
                break;
        }

        foreach (var part in PartsOf(target))
        {
            Check(part, indicator);
        }
    }

    private void CheckShare(Target.Level level)
    {
        if (level is { Value: { IsShare: true, Value: > 100 }, Of: null })
        {
            var words = TargetWords.Of(level.Value);
            problems.Add(ArithmeticProblems.LevelOverAll(level.Span, words));
        }
    }

    /// <summary>A percentage beside a number of things, or beside a level: the baseline joins the two.</summary>
    private void CheckSame(Target.Equivalent equivalent, PlanIndicator indicator)
    {
        var share = equivalent.Parts.OfType<Target.Change>().FirstOrDefault(change => change.Amount is { IsShare: true });
        var other = equivalent.Parts.FirstOrDefault(part => part is Target.Level or Target.Change { Amount.IsShare: false });
        if (share is null || other is null || share.Direction == Direction.Hold)
        {
            return;
        }

        var (first, second) = (TargetWords.Of(share.Amount!), SecondOf(other));
        var baselines = BaselinesFor(share, other);
        var known = share.From?.Value ?? (other as Target.Change)?.From?.Value ?? ValueAt(indicator, share.From?.Period);
        if (known is null)
        {
            var about = BritishFormat.Number(decimal.Round(baselines.Middle, BaselinePlaces(other)));
            problems.Add(ArithmeticProblems.NoBaseline(equivalent.Span, first, second, $"about {about}"));
        }
        else if (known.Value < baselines.Least || known.Value > baselines.Most)
        {
            var actual = ActualOf(share, other, known.Value);
            problems.Add(ArithmeticProblems.Disagree(equivalent.Span, first, second, TargetWords.Of(known), actual));
        }
    }

    private static string SecondOf(Target other) => other is Target.Change change ? TargetWords.Of(change.Amount!) : TargetWords.Of(other);

    /// <summary>The baselines from which the two agree, when each may have been rounded by half a unit of its last place.</summary>
    private static (decimal Least, decimal Middle, decimal Most) BaselinesFor(Target.Change share, Target other)
    {
        var percent = share.Amount!;
        var value = other is Target.Change change ? change.Amount! : ((Target.Level)other).Value;
        var sign = share.Direction == Direction.Reduce ? -1 : 1;
        decimal Baseline(decimal p, decimal v)
        {
            var part = other is Target.Change ? p / 100 : 1 + (sign * p / 100);
            return part <= 0 ? decimal.MaxValue : v / part;
        }

        var (p, v) = (HalfOfLastPlace(percent.Value), HalfOfLastPlace(value.Value));
        decimal[] corners =
        [
            Baseline(percent.Value - p, value.Value - v), Baseline(percent.Value - p, value.Value + v),
            Baseline(percent.Value + p, value.Value - v), Baseline(percent.Value + p, value.Value + v),
        ];
        return (corners.Min(), Baseline(percent.Value, value.Value), corners.Max());
    }

    private static string ActualOf(Target.Change share, Target other, decimal baseline)
    {
        var level = ChangedLevel.Of(share, baseline) ?? baseline;
        return other is Target.Change change
            ? TargetWords.Of(With(change.Amount!, Math.Abs(level - baseline)))
            : TargetWords.Of(With(((Target.Level)other).Value, level));
    }

    private static Quantity With(Quantity like, decimal value)
    {
        var rounded = decimal.Round(value, like.Value.Scale, MidpointRounding.AwayFromZero);
        return like with { Value = rounded, Digits = BritishFormat.Number(rounded) };
    }

    private static int BaselinePlaces(Target other) => other is Target.Level level ? level.Value.Value.Scale : 0;

    internal static decimal HalfOfLastPlace(decimal value) => 0.5m * PowerOfTen(-value.Scale);

    private static decimal PowerOfTen(int exponent)
    {
        var power = 1m;
        for (var i = 0; i < -exponent; i++)
        {
            power /= 10;
        }

        return power;
    }

    private static Quantity? ValueAt(PlanIndicator indicator, string? period) =>
        indicator.Series?.Points.FirstOrDefault(point => point.Part is null && point.Period.Value == period)?.Value;

    private static Target.Level? LevelOf(Target target) => target switch
    {
        Target.Level level => level,
        Target.Equivalent equivalent => equivalent.Parts.OfType<Target.Level>().FirstOrDefault(),
        _ => null,
    };

    private static IEnumerable<Target> PartsOf(Target target) => target switch
    {
        Target.All all => all.Parts,
        Target.Then then => then.Parts,
        Target.Equivalent equivalent => equivalent.Parts,
        Target.Split split => split.Parts.Select(part => part.Target),
        _ => [],
    };
}
