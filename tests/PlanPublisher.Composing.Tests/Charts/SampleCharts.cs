using System.Collections.Immutable;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Composing.Tests.Charts;

/// <summary>One chart of each kind, with made-up figures that try its rules: missing years, values close together, open targets.</summary>
internal static class SampleCharts
{
    public static ImmutableArray<ResolvedChart> All =>
        [Line, TwoLines, FourLines, FromTwenty, Groups, Levels, Panels, Targets, Milestones];

    /// <summary>One line with an estimate at its end and a target in the next year.</summary>
    public static ResolvedChart Line => Chart(
        "line",
        ChartKind.Trend,
        "per 1,000 residents",
        [("1997/98", null, 30.8m), ("1998/99", null, 31.9m), ("1999/2000", null, 33.0m), ("2000/01", null, 35.6m), ("2001/02", null, 35.1m), ("2002/03", null, 34.2m)],
        Level("A", Comparison.AtMost, 28.6m, "2003/04"));

    /// <summary>A year is missing in one of them.</summary>
    public static ResolvedChart TwoLines => Chart(
        "two-lines",
        ChartKind.Trend,
        "days",
        [
            ("1998/99", "Police officers", 12.4m), ("1999/2000", "Police officers", 11.9m), ("2001/02", "Police officers", 10.5m), ("2002/03", "Police officers", 9.9m),
            ("1998/99", "Support staff", 13.1m), ("1999/2000", "Support staff", 12.6m), ("2000/01", "Support staff", 12.0m), ("2001/02", "Support staff", 11.4m), ("2002/03", "Support staff", 11.3m),
        ]);

    /// <summary>Ends that would fall upon each other.</summary>
    public static ResolvedChart FourLines => Chart(
        "four-lines",
        ChartKind.Trend,
        "%",
        [.. from part in new[] { ("North", 40m), ("South", 40.6m), ("East", 41.1m), ("West", 12m) } from year in Enumerable.Range(0, 4) select ($"{1998 + year}", (string?)part.Item1, part.Item2 + (year * 0.4m))]);

    public static ResolvedChart FromTwenty => Chart(
        "from-twenty", ChartKind.Trend, "%", [("2000", null, 24m), ("2001", null, 26.5m), ("2002", null, 25m)]) with
    { Chart = Described("from-twenty", ChartKind.Trend) with { ScaleFrom = TestThings.Sourced(20m) } };

    /// <summary>The plan's own force first; of one nothing is known.</summary>
    public static ResolvedChart Groups
    {
        get
        {
            var chart = Chart(
                "groups",
                ChartKind.Comparison,
                "per 1,000 households",
                [("2001/02", "Our force", 23.4m), ("2001/02", "River Police", 31.2m), ("2001/02", "Hill Constabulary", 18.7m), ("2001/02", "Coast Police", 26.0m)]);
            return chart with { Chart = chart.Chart with { Parts = [.. new[] { "Our force", "River Police", "Hill Constabulary", "Coast Police", "Moor Police" }.Select(TestThings.Sourced)] } };
        }
    }

    /// <summary>Two parts, one of them with a value of nine months, both with targets.</summary>
    public static ResolvedChart Levels => Chart(
        "levels",
        ChartKind.Levels,
        "days",
        [("2001/02", "Police officers", 10.5m), ("April–December 2002", "Police officers", 7.4m), ("2001/02", "Support staff", 11.4m)],
        Level("Police officers", Comparison.AtMost, 11.5m, "2006") with { Part = "Police officers" },
        Level("Support staff", Comparison.AtMost, 11.0m, "2006") with { Part = "Support staff" });

    public static ResolvedChart Panels => Chart(
        "panels",
        ChartKind.Panels,
        "",
        [.. from part in new[] { ("Burglary", 31m), ("Robbery", 12m), ("Theft", 22m), ("Fraud", 5m), ("Arson", 2m) } from year in Enumerable.Range(0, 5) select ($"{1998 + year}", (string?)part.Item1, part.Item2 + ((year * 7) % 4) - year)]);

    public static ResolvedChart Targets => Chart(
        "targets",
        ChartKind.Targets,
        "%",
        [],
        Level("Emergency calls answered in time", Comparison.AtLeast, 83m, "2003/04", "%") with { Measured = Point("2002/03", null, 85.2m, "%", SeriesPointKind.Actual) },
        Level("Offences detected", Comparison.Equal, 13m, "2003/04", "%") with { Measured = Point("2002/03", null, 12.4m, "%", SeriesPointKind.Estimate) },
        Level("Victims satisfied with how they were told of progress", Comparison.AtLeast, 60m, "", "%"),
        new ChartTarget(TestThings.Indicator("open", "Courts"), new Target.Pending("to be agreed", default), "To be agreed") { Label = "Witnesses satisfied" });

    public static ResolvedChart Milestones => Chart(
        "milestones",
        ChartKind.Milestones,
        "",
        [],
        Deliver("an action plan in all boroughs", "2003-04-30"),
        Deliver("a very long sentence about something that has to be in place everywhere", "2003-10"),
        Deliver("the last one of them", "2004-03-31"));

    private static ResolvedChart Chart(
        string id,
        ChartKind kind,
        string unit,
        ImmutableArray<(string Period, string? Part, decimal Value)> values,
        params ImmutableArray<ChartTarget> targets)
    {
        var points = values.Select((value, i) => Point(
            value.Period, value.Part, value.Value, unit, i == 0 ? SeriesPointKind.Base : i == values.Length - 1 ? SeriesPointKind.Estimate : SeriesPointKind.Actual));
        return new ResolvedChart(Described(id, kind), values.IsEmpty ? null : new Series(id, [.. points], default), targets);
    }

    private static Chart Described(string id, ChartKind kind) => new(
        id,
        kind,
        TestThings.Sourced($"A chart of {id}"),
        TestThings.Sourced("What is measured"),
        TestThings.Sourced("some years"),
        null,
        [],
        null,
        null,
        default)
    {
        Source = TestThings.Sourced("Made up for this page"),
    };

    private static SeriesPoint Point(string period, string? part, decimal value, string unit, SeriesPointKind kind) => new(
        TestThings.Sourced(period), part is null ? null : TestThings.Sourced(part), Of(value, unit), kind, default);

    private static Quantity Of(decimal value, string unit) => new(value, Plans.BritishFormat.Number(value), unit);

    private static ChartTarget Level(string measure, Comparison comparison, decimal value, string when, string unit = "")
    {
        var time = when.Length == 0 ? null : new When(when == "2006", when, when == "2006" ? new DateOnly(2006, 12, 31) : new DateOnly(2004, 3, 31));
        var level = new Target.Level(comparison, Of(value, unit), null, time, default);
        return new ChartTarget(TestThings.Indicator(PlanIdOf(measure), measure, level), level, TargetWords.Sentence(level));
    }

    private static ChartTarget Deliver(string item, string by)
    {
        var day = by.Length == 7 ? new DateOnly(2003, 10, 31) : DateOnly.ParseExact(by, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var milestone = new Target.Milestone(item, new When(true, by, day), default);
        return new ChartTarget(TestThings.Indicator("m", item, milestone), milestone, item);
    }

    private static string PlanIdOf(string measure) => measure.ToLowerInvariant().Replace(' ', '-');
}
