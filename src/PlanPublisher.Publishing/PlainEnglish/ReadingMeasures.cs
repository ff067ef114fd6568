using PlanPublisher.Plans.PlainEnglish;

namespace PlanPublisher.Publishing.PlainEnglish;

/// <summary>How a text reads, in numbers.</summary>
public sealed record ReadingMeasures(int Sentences, int Words, int Syllables, LongestSentence? Longest)
{
    public static readonly ReadingMeasures None = new(0, 0, 0, null);

    /// <summary>Words a sentence, with one place behind the point.</summary>
    public double Average => Sentences == 0 ? 0 : Math.Round((double)Words / Sentences, 1, MidpointRounding.AwayFromZero);

    /// <summary>In years; null for a text that is too short to have one.</summary>
    public double? Age => ReadingAge.Of(Words, Sentences, Syllables);

    /// <summary>Of two texts together; of sentences of the same length the first is the longest.</summary>
    public ReadingMeasures And(ReadingMeasures other) => new(
        Sentences + other.Sentences,
        Words + other.Words,
        Syllables + other.Syllables,
        other.Longest?.Words > (Longest?.Words ?? 0) ? other.Longest : Longest);
}
