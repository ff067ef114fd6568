using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PlanPublisher.Plans.Comparing;

namespace PlanPublisher.Publishing.Changes;

/// <summary>Compares two texts word by word and marks what differs; what is the same is cut to a few words around it.</summary>
internal static partial class WordComparison
{
    /// <summary>So many words of context stay on either side of a change.</summary>
    private const int Context = 14;

    public static (MarkedText Before, MarkedText After) Of(string before, string after)
    {
        if (before.Length == 0 || after.Length == 0)
        {
            return (Whole(before), Whole(after));
        }

        var (then, now) = (WordsOf(before), WordsOf(after));
        var equal = InOrder.EqualItems(then, now, word => word.TrimEnd());
        return (Marked(then, [.. equal.Select(pair => pair.Before)]), Marked(now, [.. equal.Select(pair => pair.After)]));
    }

    private static MarkedText Whole(string text) => text.Length == 0 ? MarkedText.Empty : new([new MarkedRun(text, true)]);

    /// <summary>Words with the spaces behind them; a sign before or behind a word is a word of its own.</summary>
    private static string[] WordsOf(string text) => [.. Word().Matches(text).Select(match => match.Value)];

    private static MarkedText Marked(string[] words, HashSet<int> equal)
    {
        var runs = ImmutableArray.CreateBuilder<MarkedRun>();
        for (var start = 0; start < words.Length;)
        {
            var isChanged = !equal.Contains(start);
            var end = start + 1;
            while (end < words.Length && equal.Contains(end) != isChanged)
            {
                end++;
            }

            runs.Add(new MarkedRun(isChanged ? string.Concat(words[start..end]) : Cut(words[start..end], start == 0, end == words.Length), isChanged));
            start = end;
        }

        return new MarkedText(runs.ToImmutable());
    }

    private static string Cut(string[] words, bool isFirst, bool isLast)
    {
        var (head, tail) = (isFirst ? 0 : Context, isLast ? 0 : Context);
        return words.Length <= head + tail + 2
            ? string.Concat(words)
            : $"{string.Concat(words[..head])}… {string.Concat(words[^tail..])}";
    }

    [GeneratedRegex(@"[\p{L}\p{N}](?:[\p{L}\p{N}.,/%’'\u2013-]*[\p{L}\p{N}%])?\s*|\S\s*|\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
