using PlanPublisher.Publishing.Changes;

namespace PlanPublisher.Publishing.Tests.Changes;

public class WordComparisonTests
{
    [Theory]
    [InlineData("to 10% below the level", "to 12% below the level", "to [10% ]below the level", "to [12% ]below the level")]
    [InlineData("by 4 per cent", "by 4.5 per cent", "by [4 ]per cent", "by [4.5 ]per cent")]
    [InlineData("(10%)", "(12%)", "([10%])", "([12%])")]
    [InlineData("fewer crimes", "far fewer crimes", "fewer crimes", "[far ]fewer crimes")]
    [InlineData("", "new words", "", "[new words]")]
    [InlineData("old words", "", "[old words]", "")]
    [InlineData("one two", "three four", "[one two]", "[three four]")]
    public void Words_that_differ_are_marked_and_no_others(string before, string after, string wasMarked, string isMarked)
    {
        var (was, now) = WordComparison.Of(before, after);

        Assert.Equal((wasMarked, isMarked), (TextOf(was), TextOf(now)));
    }

    [Fact]
    public void A_long_text_is_cut_to_the_words_around_the_change()
    {
        var words = string.Join(' ', Enumerable.Range(1, 100).Select(number => $"w{number}"));

        var (_, now) = WordComparison.Of(words, words.Replace("w50 ", "changed ", StringComparison.Ordinal));

        Assert.Equal("… w36 w37 w38 w39 w40 w41 w42 w43 w44 w45 w46 w47 w48 w49 [changed ]w51 w52 w53 w54 w55 w56 w57 w58 w59 w60 w61 w62 w63 w64 … ", TextOf(now));
    }

    private static string TextOf(MarkedText text) => string.Concat(text.Runs.Select(run => run.IsChanged ? $"[{run.Text}]" : run.Text));
}
