using System.Globalization;
using PlanPublisher.Plans.Progress;
using PlanPublisher.Plans.Tests.Targets;

namespace PlanPublisher.Plans.Tests.Progress;

/// <summary>What a measured value says about a target of each kind, and the rule that is printed beside the answer.</summary>
public class TargetComparisonTests
{
    [Theory]
    [InlineData("at least 83%", "83", Verdict.Met)]
    [InlineData("at least 83%", "82.9", Verdict.NotMet)]
    [InlineData("at most 11.5 days", "11.5", Verdict.Met)]
    [InlineData("at most 11.5 days", "11.6", Verdict.NotMet)]
    [InlineData("no intrusions", "1", Verdict.NotMet)]
    [InlineData("83%", "83.4", Verdict.Met)]
    [InlineData("83%", "90", Verdict.Undecided)]
    [InlineData("reduce 15% from 2002 (19,299)", "16404", Verdict.Met)]
    [InlineData("reduce 15% from 2002 (19,299)", "16405", Verdict.NotMet)]
    [InlineData("reduce 10% from 2002/03", "100", Verdict.NoData)]
    [InlineData("increase 375 offences from 2001/02 (7,500)", "7875", Verdict.Met)]
    [InlineData("reduce from 2002 (100)", "100", Verdict.NotMet)]
    [InlineData("hold from 2002 (100)", "100", Verdict.Met)]
    [InlineData("hold from 2002 (100)", "101", Verdict.Undecided)]
    [InlineData("90% within 6 minutes", "90", Verdict.Met)]
    [InlineData("within 6 minutes", "6.1", Verdict.NotMet)]
    [InlineData("a proportion to be determined of applications within 6 months", "50", Verdict.NothingToMeet)]
    [InlineData("baseline by 2003-03", "12", Verdict.Met)]
    [InlineData("pending: to be agreed", "12", Verdict.NothingToMeet)]
    [InlineData("via: psa-1", "12", Verdict.NothingToMeet)]
    [InlineData("none: monitored only", "12", Verdict.NothingToMeet)]
    [InlineData("at least 83%", null, Verdict.NoData)]
    [InlineData("then: baseline; reduce 5%", "12", Verdict.NoData)]
    [InlineData("all: at least 5; at most 10", "12", Verdict.NotMet)]
    [InlineData("equivalent: at most 90; reduce 10% from 2002/03", "90", Verdict.Met)]
    [InlineData("all: pending: to be agreed; none: not set", "12", Verdict.NothingToMeet)]
    public void A_value_meets_a_target_or_does_not(string expression, string? value, Verdict expected)
    {
        decimal? number = value is null ? null : decimal.Parse(value, CultureInfo.InvariantCulture);

        Assert.Equal(expected, Judge(expression, new Measurement(number)));
    }

    [Theory]
    [InlineData("by 2004-03-31: plan in place", "2004-03-31", Verdict.Met)]
    [InlineData("by 2004-03-31: plan in place", "2004-04-01", Verdict.NotMet)]
    [InlineData("deliver: plan in place", "2009-04-01", Verdict.Met)]
    [InlineData("by 2004-03-31: plan in place", null, Verdict.NoData)]
    public void What_is_delivered_is_held_against_its_day(string expression, string? day, Verdict expected)
    {
        DateOnly? done = day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

        Assert.Equal(expected, Judge(expression, new Measurement(Done: done)));
    }

    [Theory]
    [InlineData("best of the metropolitan forces", 1, null, Verdict.Met)]
    [InlineData("best of the metropolitan forces", 2, 7, Verdict.NotMet)]
    [InlineData("upper quartile of all forces", 11, 43, Verdict.Met)]
    [InlineData("upper quartile of all forces", 12, 43, Verdict.NotMet)]
    [InlineData("upper quartile of all forces", 3, null, Verdict.NoData)]
    [InlineData("top 5 of all forces", 5, null, Verdict.Met)]
    public void A_place_is_held_against_the_places_aimed_at(string expression, int place, int? among, Verdict expected) =>
        Assert.Equal(expected, Judge(expression, new Measurement(Place: place, Among: among)));

    [Theory]
    [InlineData("83%", "90", Better.Higher, Verdict.Met)]
    [InlineData("83%", "80", Better.Higher, Verdict.NotMet)]
    [InlineData("hold from 2002 (100)", "101", Better.Lower, Verdict.NotMet)]
    public void A_bare_level_is_decided_where_the_author_says_which_way_is_better(
        string expression,
        string value,
        Better better,
        Verdict expected) =>
        Assert.Equal(expected, Judge(expression, new Measurement(decimal.Parse(value, CultureInfo.InvariantCulture)), better));

    [Fact]
    public void Each_part_of_a_split_has_a_value_of_its_own()
    {
        var target = TargetTests.Parse("split: officers = at most 11.5 days; staff = at most 12 days");

        Measurement Measured(string? part) => new(part == "officers" ? 11 : 13);

        Assert.Equal(Verdict.NotMet, TargetComparison.Judge(target, Measured));
    }

    [Theory]
    [InlineData("at least 83%", "Met if the value is 83% or more")]
    [InlineData("reduce 10% from 2002/03 in 2003/04", "Met if the value is at least 10% lower than that of 2002/03")]
    [InlineData("increase", "Met if the value is higher than the baseline")]
    [InlineData("90% within 6 minutes", "Met if the share within 6 minutes is 90% or more")]
    [InlineData("by 2004-03-31: plan in place", "Met if delivered by 31 March 2004")]
    [InlineData("upper quartile of all forces", "Met if the place is in the upper quartile of all forces, rounded up")]
    [InlineData("all: at least 5; at most 10", "Met if all of these are: the value is 5 or more; the value is 10 or less")]
    [InlineData("pending: to be agreed", "Not compared: to be agreed")]
    public void The_rule_is_said_in_words(string expression, string rule) =>
        Assert.Equal(rule, TargetComparison.RuleOf(TargetTests.Parse(expression)));

    [Theory]
    [InlineData("at least 83% in 2003/04", "Line 83 % AtLeast")]
    [InlineData("90% within 6 minutes", "Line 90 % AtLeast")]
    [InlineData("reduce 15% from 2002 (19,299)", "Step 19299 16404.15")]
    [InlineData("reduce 10% from 2002/03", "Step  ")]
    [InlineData("by 2004-03-31: plan in place", "Flag 2004-03-31")]
    [InlineData("upper quartile of all forces", "Band 0.25")]
    [InlineData("pending: to be agreed", "Nothing")]
    [InlineData("equivalent: 28.6; reduce 7%", "Line 28.6  Equal")]
    [InlineData("split: a = 1%; b = 2%", "Line 1 % Equal|Line 2 % Equal")]
    public void A_target_is_described_for_a_chart(string expression, string marks) =>
        Assert.Equal(marks, string.Join('|', TargetMarks.Of(TargetTests.Parse(expression)).Select(Written)));

    private static string Written(TargetMark mark) => mark switch
    {
        TargetMark.Line line => FormattableString.Invariant($"Line {line.Value} {line.Unit} {line.Comparison}"),
        TargetMark.Step step => FormattableString.Invariant($"Step {step.From} {step.To}"),
        TargetMark.Flag flag => FormattableString.Invariant($"Flag {flag.Day:yyyy-MM-dd}"),
        TargetMark.Band band => FormattableString.Invariant($"Band {band.Places}{band.Share}"),
        _ => "Nothing",
    };

    private static Verdict Judge(string expression, Measurement measured, Better? better = null) =>
        TargetComparison.Judge(TargetTests.Parse(expression), _ => measured, better);
}
