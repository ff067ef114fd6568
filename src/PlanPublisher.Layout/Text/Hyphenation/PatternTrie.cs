namespace PlanPublisher.Layout.Text.Hyphenation;

/// <summary>Liang's patterns as a tree over their letters, in flat arrays: some 250 kB for British English.</summary>
/// <remarks>
/// F. M. Liang, "Word Hy-phen-a-tion by Com-put-er" (1983). A pattern's digits say how good or bad a hyphen is at their
/// place; of all patterns that a word has in it the highest digit counts, and an odd one allows a hyphen.
/// </remarks>
internal sealed class PatternTrie
{
    /// <summary>The edges of node n are those from <c>_firstEdge[n]</c> to before <c>_firstEdge[n + 1]</c>, by letter.</summary>
    private readonly int[] _firstEdge;
    private readonly char[] _letters;
    private readonly int[] _targets;

    /// <summary>Where the digits of the pattern that ends in a node begin; -1 where none ends.</summary>
    private readonly int[] _digitsAt;
    private readonly byte[] _digits;

    /// <param name="patterns">As in TeX: <c>.ab4i</c>; a full stop stands for the word's edge.</param>
    public PatternTrie(IEnumerable<string> patterns)
    {
        var nodes = new List<SortedList<char, int>> { new(2) };
        var digitsAt = new List<int> { -1 };
        var digits = new List<byte>();
        foreach (var pattern in patterns)
        {
            Add(pattern, nodes, digitsAt, digits);
        }

        _firstEdge = new int[nodes.Count + 1];
        _letters = new char[nodes.Count - 1];
        _targets = new int[nodes.Count - 1];
        var edge = 0;
        for (var node = 0; node < nodes.Count; node++)
        {
            _firstEdge[node] = edge;
            foreach (var (letter, target) in nodes[node])
            {
                _letters[edge] = letter;
                _targets[edge++] = target;
            }
        }

        _firstEdge[^1] = edge;
        _digitsAt = [.. digitsAt];
        _digits = [.. digits];
    }

    /// <summary>Writes the highest digit before each character of a word.</summary>
    /// <param name="word">In lower case, with a full stop at either end.</param>
    /// <param name="levels">As long as the word and one more; zero to begin with.</param>
    public void Mark(ReadOnlySpan<char> word, Span<byte> levels)
    {
        for (var start = 0; start < word.Length; start++)
        {
            var node = 0;
            for (var at = start; at < word.Length && (node = Next(node, word[at])) > 0; at++)
            {
                if (_digitsAt[node] is var from and >= 0)
                {
                    Raise(levels[start..], _digits.AsSpan(from, at - start + 2));
                }
            }
        }
    }

    private static void Raise(Span<byte> levels, ReadOnlySpan<byte> digits)
    {
        for (var i = 0; i < digits.Length; i++)
        {
            levels[i] = Math.Max(levels[i], digits[i]);
        }
    }

    /// <summary>The node that a letter leads to; 0 for none.</summary>
    private int Next(int node, char letter)
    {
        var (from, to) = (_firstEdge[node], _firstEdge[node + 1]);
        var found = _letters.AsSpan(from, to - from).BinarySearch(letter);
        return found < 0 ? 0 : _targets[from + found];
    }

    private static void Add(string pattern, List<SortedList<char, int>> nodes, List<int> digitsAt, List<byte> digits)
    {
        var node = 0;
        var from = digits.Count;
        digits.Add(0);
        foreach (var c in pattern)
        {
            if (char.IsAsciiDigit(c))
            {
                digits[^1] = (byte)(c - '0');
                continue;
            }

            digits.Add(0);
            if (!nodes[node].TryGetValue(c, out var next))
            {
                next = nodes.Count;
                nodes.Add(new SortedList<char, int>(1));
                digitsAt.Add(-1);
                nodes[node].Add(c, next);
            }

            node = next;
        }

        digitsAt[node] = from;
    }
}
