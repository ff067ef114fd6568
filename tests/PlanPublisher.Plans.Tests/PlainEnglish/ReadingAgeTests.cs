using PlanPublisher.Plans.PlainEnglish;

namespace PlanPublisher.Plans.Tests.PlainEnglish;

/// <summary>The Flesch–Kincaid grade, worked out by hand, and five years.</summary>
public sealed class ReadingAgeTests
{
    [Fact]
    public void A_hundred_words_in_ten_sentences_with_a_hundred_and_forty_syllables() =>
        // 0.39 × 10 + 11.8 × 1.4 − 15.59 = 4.83, and 5.
        Assert.Equal(9.8, ReadingAge.Of(words: 100, sentences: 10, syllables: 140));

    [Fact]
    public void Long_words_and_sentences_ask_for_an_older_reader() =>
        // 0.39 × 25 + 11.8 × 1.8 − 15.59 = 15.4, and 5.
        Assert.Equal(20.4, ReadingAge.Of(words: 100, sentences: 4, syllables: 180));

    [Fact]
    public void Fewer_than_a_hundred_words_have_none() => Assert.Null(ReadingAge.Of(words: 99, sentences: 9, syllables: 140));
}
