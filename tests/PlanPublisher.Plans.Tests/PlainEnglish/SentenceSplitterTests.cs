using PlanPublisher.Plans.PlainEnglish;

namespace PlanPublisher.Plans.Tests.PlainEnglish;

/// <summary>Where sentences end, and where a full stop ends none.</summary>
public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("We patrol. You see us.", "We patrol.|You see us.")]
    [InlineData("Is it safe? Yes! It is.", "Is it safe?|Yes!|It is.")]
    [InlineData("We call this ‘visible.’ It helps.", "We call this ‘visible.’|It helps.")]
    [InlineData("It rose (by 2%.) Then it fell.", "It rose (by 2%.)|Then it fell.")]
    [InlineData("We met 10% of it. 20 officers came.", "We met 10% of it.|20 officers came.")]
    [InlineData("Some crimes, e.g. Robbery, fell, i.e. Londoners were safer.", "Some crimes, e.g. Robbery, fell, i.e. Londoners were safer.")]
    [InlineData("See No. 3 and p. 12 for it.", "See No. 3 and p. 12 for it.")]
    [InlineData("They said no. Nobody came.", "They said no.|Nobody came.")]
    [InlineData("It fell by 1.5 points to 3.2.", "It fell by 1.5 points to 3.2.")]
    [InlineData("Dr. J. Smith and St. Mary came.", "Dr. J. Smith and St. Mary came.")]
    [InlineData("This is Annex A. The next is long.", "This is Annex A.|The next is long.")]
    [InlineData("Drugs, guns etc. are found. We search; you tell us.", "Drugs, guns etc. are found.|We search; you tell us.")]
    [InlineData("Without a stop", "Without a stop")]
    [InlineData("12.5%", "")]
    public void Sentences(string paragraph, string expected) =>
        Assert.Equal(expected, string.Join('|', SentenceSplitter.Split(paragraph)));

    [Theory]
    [InlineData("20 co-ordinators in 2003/04, at www.met.police.uk.", "20|co-ordinators|in|2003/04|at|www.met.police.uk")]
    [InlineData("Londoners’ homes – 1.5 million – and/or ours", "Londoners|homes|1.5|million|and/or|ours")]
    public void Words(string sentence, string expected) =>
        Assert.Equal(expected, string.Join('|', SpokenWords.In(sentence).Select(word => word.Text)));
}
