using PlanPublisher.Diagnostics;
using PlanPublisher.Publishing.PlainEnglish;

namespace PlanPublisher.Publishing.Tests.PlainEnglish;

/// <summary>Where the words of a finding stand in the author's file.</summary>
public sealed class SentencePlaceTests
{
    [Theory]
    [InlineData("Good planning needs a plan.", "plan", 22)]
    [InlineData("The PCSOX met PCSOs.", "PCSO", 14)]
    [InlineData("The town's *plan* is here.", "town’s plan", 4)]
    public void It_is_that_of_the_whole_word(string text, string phrase, int expected)
    {
        var paragraph = new SourceText("prose/part.md", text).Span(0, text.Length);

        Assert.Equal(expected, SentencePlace.Of(paragraph, text, phrase)?.Start);
    }

    [Fact]
    public void A_word_that_the_file_has_only_within_others_has_none()
    {
        var paragraph = new SourceText("prose/part.md", "Good planning.").Span(0, 14);

        Assert.Null(SentencePlace.Of(paragraph, "Good planning.", "plan"));
    }
}
