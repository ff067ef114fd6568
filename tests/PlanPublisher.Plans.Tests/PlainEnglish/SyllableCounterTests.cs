using PlanPublisher.Plans.PlainEnglish;

namespace PlanPublisher.Plans.Tests.PlainEnglish;

/// <summary>The counter against words whose syllables a dictionary gives.</summary>
public sealed class SyllableCounterTests
{
    [Theory]
    [InlineData(1, "crimes theft gangs drugs knife called aged based used tried died seen less guard chief friend field eyes cause knives makes reach")]
    [InlineData(2, "police people million region social trial quiet science create react fuel issues changes houses tables wanted reduced improved "
        + "handled movement statement safety milestone milestones timescales nineteen homeless uses useful judges women places prices prevent building")]
    [InlineData(3, "violence opinion period previous various behaviour official media reopen agencies earlier easier video theory area actual annual continue "
        + "influence vehicles management settlement racism burglary objective strategy suicide services offences employee")]
    [InlineData(4, "community communities material society variety reality reorganise cooperate coordinate evaluate terrorism continuous reassurance "
        + "authority commissioner satisfaction experience emergency intelligence coalition discontinued effectively priorities")]
    [InlineData(5, "metropolitan individual organisation implementation notifiable continuity")]
    [InlineData(6, "responsibility")]
    public void Words_with_known_syllables(int syllables, string words)
    {
        var wrong = words.Split(' ')
            .Select(word => (word, Count: SyllableCounter.Count(word)))
            .Where(counted => counted.Count != syllables);

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("MPS", 3)]
    [InlineData("HMIC", 4)]
    [InlineData("2003/04", 1)]
    [InlineData("19,299", 1)]
    [InlineData("co-ordinator", 5)]
    [InlineData("people’s", 2)]
    public void Abbreviations_count_a_letter_each_figures_one_and_parts_of_a_word_together(string word, int syllables) =>
        Assert.Equal(syllables, SyllableCounter.Count(word));
}
