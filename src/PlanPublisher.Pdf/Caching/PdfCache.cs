using PlanPublisher.Fonts.Caching;
using PlanPublisher.Fonts.OpenType;
using PlanPublisher.Fonts.Subsetting;

namespace PlanPublisher.Pdf.Caching;

/// <summary>What the writer keeps from one file for the next: subsets of fonts, and compressed streams.</summary>
/// <remarks>
/// A stream is found by the hash of what it holds, a subset by its face and its glyphs: both are the same wherever they
/// come from. Limited in size. Safe to share between threads.
/// </remarks>
public sealed class PdfCache
{
    private const long MostSubsetBytes = 32 << 20;

    private const long MostStreamBytes = 64 << 20;

    /// <summary>How many streams were found compressed.</summary>
    public long StreamsFound => Streams.Hits;

    /// <summary>How many streams had to be compressed.</summary>
    public long StreamsMade => Streams.Misses;

    /// <summary>How many fonts were found cut to their glyphs.</summary>
    public long SubsetsFound => Subsets.Hits;

    internal LimitedCache<UInt128, byte[]> Streams { get; } = new(MostStreamBytes);

    private LimitedCache<(FontFace Face, GlyphSet Glyphs), FontSubset> Subsets { get; } = new(MostSubsetBytes);

    internal FontSubset SubsetOf(FontFace face, IReadOnlyCollection<ushort> glyphs)
    {
        var key = (face, new GlyphSet(glyphs));
        if (!Subsets.TryFind(key, out var subset))
        {
            subset = FontSubsetter.Subset(face, glyphs);
            Subsets.Add(key, subset, subset.Data.Length);
        }

        return subset;
    }
}
