using PlanPublisher.Diagnostics;
using PlanPublisher.Publishing.PlainEnglish;

namespace PlanPublisher.Publishing.Tests.PlainEnglish;

/// <summary>What the advice quotes of a sentence.</summary>
public sealed class PlainEnglishProblemsTests
{
    [Theory]
    [InlineData(239, " …")]
    [InlineData(240, " …")]
    [InlineData(300, "…")]
    public void A_long_sentence_is_cut_between_words_if_it_has_any(int letters, string end)
    {
        var word = new string('a', letters);

        var message = Message($"{word} {new string('b', 20)}");

        Assert.EndsWith($"‘{new string('a', Math.Min(letters, 240))}{end}’", message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_sign_is_cut_in_two() =>
        Assert.EndsWith($"‘{new string('a', 239)}…’", Message(new string('a', 239) + "𝒜𝒜"), StringComparison.Ordinal);

    private static string Message(string sentence) =>
        PlainEnglishProblems.LongSentence(new SourceText("prose/part.md", "text").Span(0, 4), 30, 25, sentence).Message;
}
