using System.Collections.Concurrent;
using PlanPublisher.Fonts.OpenType;

namespace PlanPublisher.Fonts.Shaping;

/// <summary>The shaped words of one face with one set of features.</summary>
/// <remarks>
/// Safe to share between threads. When the words reach the limit they are all dropped: cheaper than keeping account of
/// their use, and the words in use are soon back. A text too long to be a word is not kept: it is hardly met again.
/// </remarks>
public sealed class FaceWords
{
    private const int LongestKept = 100;

    private readonly ConcurrentDictionary<string, ShapedWord> _words = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ShapedWord>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly int _limit;

    /// <summary>Words added since the last clearing; at least the number kept, as two threads may add the same.</summary>
    private int _added;

    internal FaceWords(FontFace face, FontFeatures features, int limit)
    {
        (Face, Features, _limit) = (face, features, limit);
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public FontFace Face { get; }

    public FontFeatures Features { get; }

    /// <summary>The word as <see cref="WordShaper"/> shapes it.</summary>
    public ShapedWord Shape(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestKept)
        {
            return WordShaper.Shape(Face, word, Features);
        }

        if (_lookup.TryGetValue(word, out var known))
        {
            return known;
        }

        if (Interlocked.Increment(ref _added) > _limit)
        {
            _words.Clear();
            Interlocked.Exchange(ref _added, 1);
        }

        return _words.GetOrAdd(word.ToString(), WordShaper.Shape(Face, word, Features));
    }
}
