using System.Collections.Immutable;

namespace PlanPublisher.Painting.Colour.Icc;

/// <summary>An ICC colour profile, versions 2 and 4 (ICC.1:2010): its header and its table of tags.</summary>
public sealed class IccProfile
{
    private const int HeaderLength = 128;
    private const int MostTags = 200;

    private readonly IccReader _reader;
    private readonly ImmutableDictionary<string, IccReader> _tags;

    private IccProfile(IccReader reader, ImmutableDictionary<string, IccReader> tags, ReadOnlyMemory<byte> bytes)
    {
        _reader = reader;
        _tags = tags;
        Bytes = bytes;
    }

    /// <summary>The file.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>"RGB ", "CMYK", "GRAY" …: the colours of the device.</summary>
    public string ColourSpace => _reader.Signature(16);

    /// <summary>"XYZ " or "Lab ": the space that connects it with other profiles.</summary>
    public string ConnectionSpace => _reader.Signature(20);

    /// <summary>"prtr" for a press or printer, "mntr" for a screen, "scnr" for a scanner.</summary>
    public string DeviceClass => _reader.Signature(12);

    public int Version => _reader.Byte(8);

    /// <exception cref="IccFormatException">It is no profile, or a damaged one.</exception>
    public static IccProfile Read(ReadOnlyMemory<byte> bytes)
    {
        var reader = new IccReader(bytes);
        if (bytes.Length < HeaderLength + 4 || reader.Signature(36) != "acsp")
        {
            throw new IccFormatException("it is not an ICC profile");
        }

        var version = reader.Byte(8);
        if (version is not (2 or 4))
        {
            throw new IccFormatException($"it is an ICC profile of version {version}; 2 and 4 are understood");
        }

        return new IccProfile(reader, ReadTags(reader), bytes);
    }

    /// <summary>Whether it says how a press's inks look, both ways.</summary>
    /// <exception cref="IccFormatException">It does not, for the reason given.</exception>
    public void CheckForPress() => _ = InkLookup.Read(this, intent: 1);

    internal bool Has(string tag) => _tags.ContainsKey(tag);

    internal IccReader Tag(string tag) =>
        _tags.TryGetValue(tag, out var reader) ? reader : throw new IccFormatException($"its table '{tag}' is missing");

    private static ImmutableDictionary<string, IccReader> ReadTags(IccReader reader)
    {
        var count = reader.UInt32(HeaderLength);
        if (count > MostTags)
        {
            throw new IccFormatException($"it claims {count} tables");
        }

        var tags = ImmutableDictionary.CreateBuilder<string, IccReader>(StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var entry = reader.Slice(HeaderLength + 4 + (12 * i), 12);
            tags[entry.Signature(0)] = reader.Slice(entry.UInt32(4), entry.UInt32(8));
        }

        return tags.ToImmutable();
    }
}
