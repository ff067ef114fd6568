using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Tests.Targets;

public class TargetTests
{
    [Theory]
    [InlineData("83%", "83%")]
    [InlineData("at least 83% of homicides cleared up", "at least 83% of homicides cleared up")]
    [InlineData("at most 11.5 days per year by 2006", "at most 11.5 days per year by 2006")]
    [InlineData("20 borough co-ordinators in place by 2004-03-31", "20 borough co-ordinators in place by 31 March 2004")]
    [InlineData("at least £2.5 million in 2003/04", "at least £2.5 million in 2003/04")]
    [InlineData("£25.8m", "£25.8m")]
    [InlineData("6.60%", "6.60%")]
    [InlineData("reduce 10% from 2002/03 in 2003/04", "reduce by 10% from 2002/03 in 2003/04")]
    [InlineData("reduce 15% from 2002 (19,299)", "reduce by 15% from 19,299 in 2002")]
    [InlineData("reduce 35% from 2002 (average 2,100)", "reduce by 35% from an average of 2,100 in 2002")]
    [InlineData("increase the satisfaction of victims, in each year", "increase the satisfaction of victims, in each year")]
    [InlineData("hold", "hold")]
    [InlineData("significantly reduce the gap", "significantly reduce the gap")]
    [InlineData("increase just under 6%", "increase by just under 6%")]
    [InlineData("70% of young offenders charged within two days of arrest", "70% of young offenders charged within two days of arrest")]
    [InlineData("95% of calls within set time", "95% of calls within set time")]
    [InlineData("unfounded cases within a time to be set", "unfounded cases within a time to be set")]
    [InlineData(
        "a proportion to be determined of applications within 6 months",
        "a proportion to be determined of applications within 6 months")]
    [InlineData("no intrusions", "no intrusions")]
    [InlineData("in summer 2003: pilot begun", "pilot begun in summer 2003")]
    [InlineData("via: targets of local partnerships", "measured through targets of local partnerships")]
    [InlineData("hold from 2002/03 in 2003/04", "hold at the level of 2002/03 in 2003/04")]
    [InlineData(
        "increase 6,138 offences from 2001/02 (123,665) in 2003/04",
        "increase by 6,138 offences from 123,665 in 2001/02 in 2003/04")]
    [InlineData("90% within 6 minutes", "90% within 6 minutes")]
    [InlineData("75% of applications within 2 months by 2004", "75% of applications within 2 months by 2004")]
    [InlineData("within two days", "within two days")]
    [InlineData("by 2004-03-31: 20 co-ordinators in place", "20 co-ordinators in place by 31 March 2004")]
    [InlineData("in 2003/04, four sites: pilot", "four sites: pilot in 2003/04")]
    [InlineData("deliver: evaluate", "evaluate")]
    [InlineData("upper quartile of all forces", "upper quartile of all forces")]
    [InlineData("baseline by 2003-03", "a baseline by March 2003")]
    [InlineData("baseline of satisfaction by 2003-03", "a baseline for satisfaction by March 2003")]
    [InlineData("pending: to be confirmed", "to be confirmed")]
    [InlineData("via: psa-1", "measured through psa-1")]
    [InlineData("none: monitored only", "no target: monitored only")]
    [InlineData("then: reduce 30% from 1998/99 by 2004; hold", "reduce by 30% from 1998/99 by 2004; then hold")]
    [InlineData("equivalent: 28.6 in 2003/04; reduce 7%", "28.6 in 2003/04, that is, reduce by 7%")]
    [InlineData("all: (split: a = 1%; b = 2%); hold the escape rate", "a: 1%; b: 2%; and hold the escape rate")]
    public void A_target_has_plain_words_and_is_written_as_it_was_read(string expression, string words)
    {
        var target = Parse(expression);

        Assert.Equal(words, TargetWords.Of(target));
        Assert.Equal(expression, TargetNotation.Of(target));
    }

    [Theory]
    [InlineData("reduce by 4% from 2002/03", "reduce 4% from 2002/03")]
    [InlineData("no more than 5 per cent", "at most 5%")]
    [InlineData("  maintain  ", "hold")]
    [InlineData("double from 1999/2000 by 2004/05", "increase 100% from 1999/2000 by 2004/05")]
    [InlineData("halve", "reduce 50%")]
    [InlineData("at most 0 intrusions", "no intrusions")]
    public void Other_ways_to_say_it_mean_the_same(string expression, string notation) =>
        Assert.Equal(notation, TargetNotation.Of(Parse(expression)));

    [Theory]
    [InlineData("2004-03-31", "2004-03-31")]
    [InlineData("31 March 2004", "2004-03-31")]
    [InlineData("2004-02", "2004-02-29")]
    [InlineData("end of May 2003", "2003-05-31")]
    [InlineData("2003/04", "2004-03-31")]
    [InlineData("1999/00", "2000-03-31")]
    [InlineData("1999/2000", "2000-03-31")]
    [InlineData("2009", "2009-12-31")]
    [InlineData("summer 2003", "2003-08-31")]
    [InlineData("winter 2003", "2004-02-29")]
    public void A_time_ends_with_its_last_day(string time, string lastDay)
    {
        var level = Assert.IsType<Target.Level>(Parse($"20% by {time}"));

        Assert.Equal(DateOnly.Parse(lastDay, System.Globalization.CultureInfo.InvariantCulture), level.When?.LastDay);
    }

    [Theory]
    [InlineData("20% by 2004-02-30")]
    [InlineData("20% by 31 June 2004")]
    [InlineData("20% by 2003/03")]
    [InlineData("20% in 0000-13")]
    [InlineData("20% in 2003/05")]
    [InlineData("20% in 2003/13")]
    [InlineData("20% in 2003/2005")]
    public void A_time_that_does_not_exist_is_an_error_at_its_place(string expression)
    {
        var source = new SourceText("a.md", expression);
        var problems = new DiagnosticBag();

        TargetParser.Parse(expression, source.Span(0, expression.Length), problems);

        var problem = Assert.Single(problems.ToSorted());
        Assert.Equal("PP2104", problem.Code);
        Assert.Equal(expression["20% by ".Length..], problem.Span.Text);
    }

    [Fact]
    public void Every_target_of_the_2003_plan_can_be_written()
    {
        var kinds = CsvFile.Read("doc002-targets.csv").Select(row =>
        {
            var target = Parse(row["expression"]);
            Assert.Equal(row["expression"], TargetNotation.Of(target));
            return (row["code"], KindOf(target), string.Join('+', LeavesOf(target).Select(KindOf)));
        });

        var expected = CsvFile.Read("doc002-objectives.csv").Select(row => (row["code"], row["target_kind"], row["leaf_kinds"]));
        Assert.Equal(expected, kinds);
    }

    internal static Target Parse(string expression)
    {
        var problems = new DiagnosticBag();
        var target = TargetParser.Parse(expression, SourceSpan.None, problems);
        Assert.Equal("", ProblemLines.Of(problems));
        return Assert.IsType<Target>(target, exactMatch: false);
    }

    private static ImmutableArray<Target> LeavesOf(Target target) => target switch
    {
        Target.All all => all.Parts,
        Target.Then then => then.Parts,
        Target.Equivalent equivalent => equivalent.Parts,
        Target.Split split => [.. split.Parts.Select(part => part.Target)],
        _ => [target],
    };

    internal static string KindOf(Target target) => target switch
    {
        Target.Equivalent => "equiv",
        _ => target.GetType().Name.ToLowerInvariant(),
    };
}
