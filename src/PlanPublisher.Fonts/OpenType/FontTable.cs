using System.Buffers.Binary;

namespace PlanPublisher.Fonts.OpenType;

/// <summary>One table of a font file, read with bounds: reading past its end is a <see cref="FontFormatException"/>.</summary>
/// <remarks>All numbers are big-endian (OpenType 1.9.1, "Data types").</remarks>
internal readonly record struct FontTable(string Tag, ReadOnlyMemory<byte> Bytes)
{
    public int Length => Bytes.Length;

    public ushort UInt16(int at) => BinaryPrimitives.ReadUInt16BigEndian(Span(at, 2));

    public short Int16(int at) => BinaryPrimitives.ReadInt16BigEndian(Span(at, 2));

    public uint UInt32(int at) => BinaryPrimitives.ReadUInt32BigEndian(Span(at, 4));

    /// <summary>A 32-bit offset or length as an <see cref="int"/>; no table is longer than that.</summary>
    public int Offset32(int at)
    {
        var value = UInt32(at);
        return value <= int.MaxValue ? (int)value : throw Ends(at);
    }

    /// <summary>Four characters that name a table, script or feature.</summary>
    public string TagAt(int at) => System.Text.Encoding.Latin1.GetString(Span(at, 4));

    public ReadOnlySpan<byte> Span(int at, int length)
    {
        Check(at, length);
        return Bytes.Span.Slice(at, length);
    }

    /// <summary>The table from a place on: what an offset inside it leads to.</summary>
    public FontTable From(int at)
    {
        Check(at, 0);
        return this with { Bytes = Bytes[at..] };
    }

    public FontTable Part(int at, int length)
    {
        Check(at, length);
        return this with { Bytes = Bytes.Slice(at, length) };
    }

    private void Check(int at, int length)
    {
        if (at < 0 || length < 0 || at > Bytes.Length - length)
        {
            throw Ends(at);
        }
    }

    private FontFormatException Ends(int at) =>
        new($"the font's '{Tag}' table leads to byte {at}, but it has {Bytes.Length} bytes there");
}
