using System.Collections.Immutable;

namespace PlanPublisher.Plans.Resolving;

/// <summary>A piece of a text that does or does not belong to the target that the text states.</summary>
public sealed record MarkedText(string Words, bool IsTarget)
{
    /// <summary>Stands between words of a target that stand apart in the text: "85% … within set time".</summary>
    private const char Gap = '…';

    /// <summary>A text in pieces, if all words of a target stand in it in their order; empty if they do not.</summary>
    public static ImmutableArray<MarkedText> Of(string text, string target)
    {
        var pieces = ImmutableArray.CreateBuilder<MarkedText>();
        var end = 0;
        foreach (var words in target.Split(Gap, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var at = Find(text, words, end);
            if (at < 0)
            {
                return [];
            }

            Add(pieces, text[end..at], isTarget: false);
            Add(pieces, words, isTarget: true);
            end = at + words.Length;
        }

        Add(pieces, text[end..], isTarget: false);
        return pieces.ToImmutable();
    }

    /// <summary>Where whole words stand: "20%" is no part of "120%".</summary>
    private static int Find(string text, string words, int start)
    {
        for (var at = text.IndexOf(words, start, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            var end = at + words.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return at;
            }
        }

        return -1;
    }

    private static void Add(ImmutableArray<MarkedText>.Builder pieces, string words, bool isTarget)
    {
        if (words.Length > 0)
        {
            pieces.Add(new MarkedText(words, isTarget));
        }
    }
}
