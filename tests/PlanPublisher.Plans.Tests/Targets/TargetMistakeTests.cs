using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Tests.Targets;

/// <summary>Mistakes in a target: the words that the message points at, and what it proposes.</summary>
public class TargetMistakeTests
{
    [Theory]
    [InlineData("reduec 10% from 2002/03", "reduec", "did you mean 'reduce'?")]
    [InlineData("at lest 83%", "at lest", "did you mean 'at least'?")]
    [InlineData("reduce 10% form 2002/03", "form 2002/03", "did you mean 'from 2002/03'?")]
    [InlineData("80% (within two months of inception)", "(within two months of inception)", "did you mean 'within'?")]
    [InlineData("83% off homicides", "off homicides", "did you mean 'of'?")]
    [InlineData("20 BOCUs buy 2003-12", "buy 2003-12", "did you mean 'by 2003-12'?")]
    [InlineData("20 BOCUs 2003/04", "BOCUs 2003/04", "write 'by 2003/04', 'in 2003/04' or 'from 2003/04'")]
    [InlineData("83% of 90% of homicides", "%", "write one number with its sign first: '83% of homicides'; several targets go behind 'all:' with ';' between them")]
    [InlineData("8O%", "%", "write one number with its sign first: '83% of homicides'; several targets go behind 'all:' with ';' between them")]
    [InlineData("83% of", "of", "say of what, or leave 'of' out: 'of homicides cleared up'")]
    [InlineData("20 desks by", "by", "write a time behind it: 'by 31 March 2004', 'by 2003/04'")]
    [InlineData("increase confidence from", "from", "write the period that it is compared with: 'from 2002/03'")]
    [InlineData("reduce 5%; hold", ";", "begin the line with 'all:', 'then:' (one after the other), 'equivalent:' (the same said twice) or 'split:'")]
    [InlineData("reduce 10% from 2002 (19,299", "(", "close it, or leave it out: 'from 2002 (19,299)'")]
    [InlineData("all: (reduce 5%; hold", "(", "close it, or leave it out: 'from 2002 (19,299)'")]
    [InlineData("reduce 10% from 1998-99", "1998-99", "did you mean 1998/99?")]
    [InlineData("20% in 2003/13", "2003/13", "did you mean 2003/04?")]
    [InlineData("20% by 2008/9", "2008/9", "did you mean 2008/09?")]
    [InlineData("20% by 31/3/04", "31/3/04", "did you mean 2004-03-31?")]
    [InlineData("85within set time", "85within", "write a space between the number and what it counts: '85 within'")]
    [InlineData("at least 20desks by 2003/04", "20desks", "write a space between the number and what it counts: '20 desks'")]
    [InlineData("then: reduce 5%; hlod", "hlod", "did you mean 'hold'?")]
    public void A_mistake_is_pointed_at_with_a_proposal(string expression, string place, string hint)
    {
        var source = new SourceText("a.md", expression);
        var problems = new DiagnosticBag();

        TargetParser.Parse(expression, source.Span(0, expression.Length), problems);

        var problem = Assert.Single(problems.ToSorted());
        Assert.Equal(place, problem.Span.Text);
        Assert.Equal(hint, problem.Hint);
        Assert.Equal(Severity.Error, problem.Severity);
    }
}
