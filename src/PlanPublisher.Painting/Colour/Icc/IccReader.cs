using System.Buffers.Binary;
using System.Text;

namespace PlanPublisher.Painting.Colour.Icc;

/// <summary>Reads the numbers of a profile, big end first (ICC.1:2010, 4). Reading past the end is a damaged profile.</summary>
internal readonly struct IccReader(ReadOnlyMemory<byte> bytes)
{
    public int Length => bytes.Length;

    public IccReader Slice(long offset, long length) =>
        offset < 0 || length < 0 || offset + length > bytes.Length
            ? throw new IccFormatException("it ends in the middle of a table")
            : new IccReader(bytes.Slice((int)offset, (int)length));

    public byte Byte(int offset) => Slice(offset, 1).Bytes[0];

    public int UInt16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(Slice(offset, 2).Bytes);

    public long UInt32(int offset) => BinaryPrimitives.ReadUInt32BigEndian(Slice(offset, 4).Bytes);

    /// <summary>s15Fixed16Number: a signed number of 1/65,536.</summary>
    public double Fixed(int offset) => BinaryPrimitives.ReadInt32BigEndian(Slice(offset, 4).Bytes) / 65536.0;

    /// <summary>A signature of four letters, with its spaces.</summary>
    public string Signature(int offset) => Encoding.ASCII.GetString(Slice(offset, 4).Bytes);

    private ReadOnlySpan<byte> Bytes => bytes.Span;
}
