namespace PlanPublisher.Pdf.Caching;

/// <summary>Glyphs of a face, whatever their order.</summary>
internal sealed class GlyphSet : IEquatable<GlyphSet>
{
    private readonly ushort[] _glyphs;
    private readonly int _hash;

    public GlyphSet(IEnumerable<ushort> glyphs)
    {
        _glyphs = [.. glyphs.Order()];
        var hash = default(HashCode);
        hash.AddBytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(_glyphs.AsSpan()));
        _hash = hash.ToHashCode();
    }

    public bool Equals(GlyphSet? other) => other is not null && _hash == other._hash && _glyphs.AsSpan().SequenceEqual(other._glyphs);

    public override bool Equals(object? obj) => Equals(obj as GlyphSet);

    public override int GetHashCode() => _hash;
}
