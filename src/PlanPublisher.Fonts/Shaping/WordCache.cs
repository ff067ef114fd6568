using System.Collections.Concurrent;
using PlanPublisher.Fonts.OpenType;

namespace PlanPublisher.Fonts.Shaping;

/// <summary>Shaped words, kept by face and features: a plan repeats each of its words some five times.</summary>
/// <remarks>Safe to share between threads. What it returns does not depend on what is in it.</remarks>
/// <param name="limit">The most words kept for one face and set of features.</param>
public sealed class WordCache(int limit = WordCache.DefaultLimit)
{
    public const int DefaultLimit = 20_000;

    private readonly ConcurrentDictionary<(FontFace Face, FontFeatures Features), FaceWords> _faces = new();

    /// <summary>The words of one face; whoever shapes many keeps them at hand.</summary>
    public FaceWords Of(FontFace face, FontFeatures features) =>
        _faces.GetOrAdd((face, features), static (key, most) => new FaceWords(key.Face, key.Features, most), limit);

    /// <summary>The word as <see cref="WordShaper"/> shapes it.</summary>
    public ShapedWord Shape(
        FontFace face, ReadOnlySpan<char> word, FontFeatures features = FontFeatures.CommonLigatures) =>
        Of(face, features).Shape(word);
}
