using System.Globalization;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Progress;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Resolving;

/// <summary>The figures of an indicator that a text may take over, each with its name: <c>amount</c>, <c>baseline</c>, <c>by</c>.</summary>
internal static class IndicatorFigures
{
    public static IEnumerable<(string Name, string Words)> Of(Indicator indicator)
    {
        yield return ("measure", indicator.Measure.Value);
        foreach (var (name, words) in Of(indicator.Target))
        {
            yield return (name, words);
        }

        if (IndicatorProgress.Of(indicator) is { Latest: [var latest, ..] })
        {
            yield return ("actual", latest.Value.Value);
            yield return ("actual-year", TargetTime.Print(latest.Period.Value));
        }

        if (indicator.Printed is { } printed)
        {
            yield return ("printed", printed.Value);
        }

        if (indicator.Note is { } note)
        {
            yield return ("note", note.Value);
        }
    }

    /// <summary>Of a target made of several, figures that stand more than once are numbered: <c>amount</c>, <c>amount-2</c>.</summary>
    public static IEnumerable<(string Name, string Words)> Of(Target target)
    {
        yield return ("target", TargetWords.Of(target));
        var count = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, words) in TargetParts.Of(target).SelectMany(OfPart))
        {
            count[name] = count.GetValueOrDefault(name) + 1;
            yield return (count[name] == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}-{count[name]}"), words);
        }
    }

    /// <summary>The amounts that a target promises, under the names they are bound by.</summary>
    public static IEnumerable<(string Name, Quantity Value, When? When)> AmountsOf(Target target)
    {
        var number = 0;
        foreach (var (value, when) in TargetParts.Of(target).SelectMany(Amounts))
        {
            number++;
            yield return (number == 1 ? "amount" : string.Create(CultureInfo.InvariantCulture, $"amount-{number}"), value, when);
        }
    }

    private static IEnumerable<(string Name, string Words)> OfPart(Target part)
    {
        foreach (var (amount, when) in Amounts(part))
        {
            yield return ("amount", TargetWords.Of(amount));
            yield return ("number", amount.Digits);
        }

        if (part is Target.Within { Limit: { } limit })
        {
            yield return ("limit", TargetWords.Of(limit));
        }

        if (part is Target.Change { From: { } from })
        {
            yield return ("baseline-year", TargetTime.Print(from.Period));
            if (from.Value is { } value)
            {
                yield return ("baseline", TargetWords.Of(value));
            }
        }

        if (TargetParts.WhenOf(part) is { } time)
        {
            yield return (time.IsDeadline ? "by" : "year", TargetTime.Print(time.Words));
        }
    }

    private static IEnumerable<(Quantity Amount, When? When)> Amounts(Target part) => part switch
    {
        Target.Level level => [(level.Value, level.When)],
        Target.Change { Amount: { } amount } change => [(amount, change.When)],
        Target.Within { Share: { } share } within => [(share, within.When)],
        _ => [],
    };
}
