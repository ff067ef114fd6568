using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.PlainEnglish;

/// <summary>The jargon that texts are searched for: a house's list, with a plan's own over it.</summary>
public sealed class JargonList
{
    private readonly ILookup<string, Phrase> _byFirstWord;
    private readonly ImmutableArray<Phrase> _open;

    private JargonList(IEnumerable<JargonEntry> entries)
    {
        var phrases = entries.Where(entry => entry.Plainer.Value.Length > 0)
            .Select(entry => new Phrase(entry, [.. entry.Phrase.Value.Split(' ')]))
            .ToLookup(phrase => phrase.Words[0].EndsWith(JargonSpelling.AnyEnding));
        _byFirstWord = phrases[false].ToLookup(phrase => phrase.Words[0], StringComparer.Ordinal);
        _open = [.. phrases[true]];
    }

    /// <param name="own">What a plan adds or says otherwise; without plainer words it takes a phrase off the list.</param>
    public static JargonList Of(ImmutableArray<JargonEntry> house, ImmutableArray<JargonEntry> own)
    {
        var said = own.Select(entry => entry.Phrase.Value).ToHashSet(StringComparer.Ordinal);
        return new JargonList(house.Where(entry => !said.Contains(entry.Phrase.Value)).Concat(own));
    }

    /// <summary>The phrases in a sentence, the longest at each place, as the sentence writes them.</summary>
    public IEnumerable<(string Found, JargonEntry Entry)> In(string sentence)
    {
        var words = SpokenWords.In(sentence);
        ImmutableArray<string> spelled = [.. words.Select(word => JargonSpelling.Of(word.Text))];
        for (var at = 0; at < words.Length; at++)
        {
            if (LongestAt(spelled, at) is { } phrase)
            {
                var last = words[at + phrase.Words.Length - 1];
                yield return (sentence[words[at].Start..last.End], phrase.Entry);
                at += phrase.Words.Length - 1;
            }
        }
    }

    private Phrase? LongestAt(ImmutableArray<string> words, int at) => _byFirstWord[words[at]].Concat(_open)
        .Where(phrase => phrase.StandsAt(words, at))
        .MaxBy(phrase => phrase.Words.Length);

    private sealed record Phrase(JargonEntry Entry, ImmutableArray<string> Words)
    {
        public bool StandsAt(ImmutableArray<string> words, int at)
        {
            if (at + Words.Length > words.Length)
            {
                return false;
            }

            for (var i = 0; i < Words.Length; i++)
            {
                if (!Matches(Words[i], words[at + i]))
                {
                    return false;
                }
            }

            return true;
        }

        private static bool Matches(string wanted, string word) => wanted.EndsWith(JargonSpelling.AnyEnding)
            ? word.AsSpan().StartsWith(wanted.AsSpan(0, wanted.Length - 1), StringComparison.Ordinal)
            : wanted == word;
    }
}
