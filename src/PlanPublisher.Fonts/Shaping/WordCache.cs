using System.Collections.Concurrent;
using PlanPublisher.Fonts.OpenType;

namespace PlanPublisher.Fonts.Shaping;

/// <summary>Shaped words, kept by face: a plan repeats each of its words some five times.</summary>
/// <remarks>
/// Safe to share between threads. What it returns does not depend on what is in it. When a face's words reach the
/// limit they are all dropped: cheaper than keeping account of their use, and the words in use are soon back.
/// </remarks>
/// <param name="limit">The most words kept for one face.</param>
public sealed class WordCache(int limit = WordCache.DefaultLimit)
{
    public const int DefaultLimit = 20_000;

    private readonly ConcurrentDictionary<FontFace, Words> _faces = new();

    /// <summary>The word as <see cref="WordShaper"/> shapes it.</summary>
    public ShapedWord Shape(FontFace face, ReadOnlySpan<char> word) =>
        _faces.GetOrAdd(face, static _ => new Words()).Shape(face, word, limit);

    private sealed class Words
    {
        private readonly ConcurrentDictionary<string, ShapedWord> _words = new(StringComparer.Ordinal);

        /// <summary>Words added since the last clearing; at least the number kept, as two threads may add the same.</summary>
        private int _added;

        public ShapedWord Shape(FontFace face, ReadOnlySpan<char> word, int limit)
        {
            if (_words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var known))
            {
                return known;
            }

            if (Interlocked.Increment(ref _added) > limit)
            {
                _words.Clear();
                Interlocked.Exchange(ref _added, 1);
            }

            var shaped = WordShaper.Shape(face, word);
            return _words.GetOrAdd(word.ToString(), shaped);
        }
    }
}
