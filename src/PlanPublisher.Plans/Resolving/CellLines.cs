using System.Collections.Immutable;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Resolving;

/// <summary>The words of the cells of a performance table, line by line.</summary>
internal sealed class CellLines(Plan plan, ReferenceTable references)
{
    private const string NotApplicable = "Not applicable";

    /// <summary>What is measured; on a line of its own what is still open about it.</summary>
    public static ImmutableArray<PerformanceLine> OfMeasure(AgreementIndicator indicator)
    {
        var code = indicator.Indicator.Code is { } words ? $" ({words.Value})" : "";
        var measure = new PerformanceLine(null, indicator.Indicator.Measure.Value + code, false);
        return indicator.Open is { } open ? [measure, new PerformanceLine(null, open.Value, true)] : [measure];
    }

    /// <param name="columnTitle">A period that stands in it is not printed again with each value.</param>
    public ImmutableArray<PerformanceLine> OfPast(AgreementIndicator indicator, PastValue? value, string columnTitle) =>
        value switch
        {
            null => [new PerformanceLine(null, NotApplicable, false)],
            PastValue.ByPart parts => [.. parts.Parts.SelectMany(part => OfPart(indicator, part, columnTitle))],
            PastValue.Measured measured => [.. OfPoints(indicator, PointsOf(indicator, measured), columnTitle)],
            _ => [WithoutValue(null, value)],
        };

    public ImmutableArray<PerformanceLine> OfTarget(Indicator indicator)
    {
        var isOpen = indicator.Target is Target.Pending;
        ImmutableArray<PerformanceLine> lines = indicator.Printed is { } printed
            ? [.. LinesOf(printed.Value).Select(line => new PerformanceLine(null, line, isOpen))]
            : OfTarget(indicator.Target);
        return indicator.TargetStatus is { } status ? lines.Add(new PerformanceLine(null, status.Value, true)) : lines;
    }

    public ImmutableArray<PerformanceLine> OfTarget(Target? target) => target switch
    {
        null => [new PerformanceLine(null, NotApplicable, false)],
        Target.Split split => [.. split.Parts.Select(part => OfSingle(part.Name, part.Target))],
        _ => [OfSingle(null, target)],
    };

    /// <summary>The values of a period, or none if the series does not have it, which is an error.</summary>
    public IEnumerable<SeriesPoint> PointsOf(AgreementIndicator indicator, PastValue.Measured value) =>
        plan.Series.FirstOrDefault(series => series.Id == indicator.SeriesId?.Value)?.Points
            .Where(point => point.Period.Value == value.Period)
        ?? [];

    private IEnumerable<PerformanceLine> OfPart(AgreementIndicator indicator, PastValuePart part, string columnTitle)
    {
        if (part.Value is not PastValue.Measured measured)
        {
            return [WithoutValue(part.Name.Value, part.Value)];
        }

        var points = PointsOf(indicator, measured).Where(point => point.Part?.Value == part.Name.Value);
        return OfPoints(indicator, points, columnTitle);
    }

    private static PerformanceLine WithoutValue(string? part, PastValue value) =>
        value is PastValue.NotAvailable missing
            ? new PerformanceLine(part, missing.Reason, true)
            : new PerformanceLine(part, NotApplicable, false);

    private static IEnumerable<PerformanceLine> OfPoints(
        AgreementIndicator indicator,
        IEnumerable<SeriesPoint> points,
        string columnTitle) =>
        points.Select(point =>
        {
            var period = point.Period.Value;
            var when = columnTitle.Contains(period, StringComparison.Ordinal) ? "" : $" ({period})";
            return new PerformanceLine(point.Part?.Value, ValueOf(indicator, point.Value) + when, false);
        });

    /// <summary>With its unit, unless that only repeats what the measure counts by: "per 1,000 households".</summary>
    private static string ValueOf(AgreementIndicator indicator, Quantity value)
    {
        var repeats = value.Unit.StartsWith("per ", StringComparison.Ordinal)
            && indicator.Indicator.Measure.Value.Contains(value.Unit, StringComparison.OrdinalIgnoreCase);
        return repeats ? value.Digits : TargetWords.Of(value);
    }

    private PerformanceLine OfSingle(string? part, Target target) => target switch
    {
        Target.Pending pending => new PerformanceLine(part, pending.Reason, true),
        Target.None none => new PerformanceLine(part, Capital(none.Reason), false),
        Target.Via via => new PerformanceLine(
            part,
            $"Reported under {references.LabelOf(via.ReferenceId) ?? via.ReferenceId}",
            false),
        _ => new PerformanceLine(part, TargetWords.Sentence(target), false),
    };

    private static string Capital(string words) =>
        words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    private static string[] LinesOf(string words) =>
        words.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
