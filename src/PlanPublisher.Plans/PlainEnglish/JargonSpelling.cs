namespace PlanPublisher.Plans.PlainEnglish;

/// <summary>The one spelling in which words of a text and of a list of jargon are compared.</summary>
internal static class JargonSpelling
{
    /// <summary>Stands for any ending of a word.</summary>
    public const char AnyEnding = '*';

    /// <summary>Capitals count as small letters; the straight apostrophe and the hyphen that keeps a line together are only other ways to type the same.</summary>
    public static string Of(string words) => words.ToLowerInvariant().Replace('\'', '’').Replace('\u2011', '-');

    /// <summary>Whether each word could stand in a text, as <see cref="SpokenWords"/> takes it apart.</summary>
    public static bool IsOfWords(string phrase) => Array.TrueForAll(phrase.Split(' '), IsWord);

    private static bool IsWord(string word)
    {
        if (word.Length < 2 && word.EndsWith(AnyEnding))
        {
            return false;
        }

        var written = word.EndsWith(AnyEnding) ? word[..^1] + "s" : word;
        return SpokenWords.In(written) is [var only] && only.Text == written;
    }
}
