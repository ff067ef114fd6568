using System.Text;

namespace PlanPublisher.Layout.Text.Hyphenation;

/// <summary>Where words of a language may be hyphenated. British English is the one there is.</summary>
/// <remarks>The patterns are read when the first word asks for them, once in a process. Safe to share between threads.</remarks>
internal sealed class Hyphenator
{
    /// <summary>No word is longer; what is, is no word.</summary>
    private const int LongestWord = 60;

    private static readonly Lazy<Hyphenator> British = new(() => Read("hyph-en-gb"));

    private readonly PatternTrie _patterns;

    /// <summary>By word; the numbers of letters before each hyphen.</summary>
    private readonly Dictionary<string, int[]> _exceptions;

    private Hyphenator(PatternTrie patterns, Dictionary<string, int[]> exceptions) =>
        (_patterns, _exceptions) = (patterns, exceptions);

    /// <summary>Those of a language (BCP 47); null if there are none. American English divides words otherwise.</summary>
    public static Hyphenator? For(string language) => Serves(language) ? British.Value : null;

    public static bool Serves(string language) =>
        language.Equals("en", StringComparison.OrdinalIgnoreCase)
        || (language.StartsWith("en-", StringComparison.OrdinalIgnoreCase)
            && !language.StartsWith("en-US", StringComparison.OrdinalIgnoreCase)
            && !language.StartsWith("en-CA", StringComparison.OrdinalIgnoreCase));

    /// <summary>Puts the numbers of letters before each possible hyphen into the list, ascending.</summary>
    /// <param name="word">Letters only; of any case.</param>
    public void Find(ReadOnlySpan<char> word, List<int> points)
    {
        points.Clear();
        if (word.Length is < 2 or > LongestWord)
        {
            return;
        }

        Span<char> edged = stackalloc char[word.Length + 2];
        edged[0] = edged[^1] = '.';
        word.ToLowerInvariant(edged[1..]);
        if (_exceptions.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(edged[1..^1], out var known))
        {
            points.AddRange(known);
            return;
        }

        Span<byte> levels = stackalloc byte[edged.Length + 1];
        levels.Clear();
        _patterns.Mark(edged, levels);
        for (var before = 1; before < word.Length; before++)
        {
            if (levels[before + 1] % 2 == 1)
            {
                points.Add(before);
            }
        }
    }

    private static Hyphenator Read(string name)
    {
        var exceptions = Lines(name + ".hyp.txt").ToDictionary(
            line => line.Replace("-", "", StringComparison.Ordinal), PointsOf, StringComparer.Ordinal);
        return new Hyphenator(new PatternTrie(Lines(name + ".pat.txt")), exceptions);
    }

    private static int[] PointsOf(string hyphenated)
    {
        var points = new List<int>();
        for (var at = 0; at < hyphenated.Length; at++)
        {
            if (hyphenated[at] == '-')
            {
                points.Add(at - points.Count);
            }
        }

        return [.. points];
    }

    private static List<string> Lines(string name)
    {
        using var stream = typeof(Hyphenator).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the resource '{name}' is not in the assembly");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                lines.Add(line);
            }
        }

        return lines;
    }
}
