using System.Buffers;
using System.Buffers.Binary;

namespace PlanPublisher.Fonts.Subsetting;

/// <summary>Writes the numbers of a font table, big-endian.</summary>
internal sealed class BigEndianWriter
{
    private readonly ArrayBufferWriter<byte> _buffer = new();

    public int Length => _buffer.WrittenCount;

    public ReadOnlyMemory<byte> Written => _buffer.WrittenMemory;

    public void UInt16(int value)
    {
        BinaryPrimitives.WriteUInt16BigEndian(_buffer.GetSpan(2), (ushort)value);
        _buffer.Advance(2);
    }

    public void Int16(int value) => UInt16(value & 0xFFFF);

    /// <summary>Several 16-bit numbers, signed or not.</summary>
    public void Words(params ReadOnlySpan<int> values)
    {
        foreach (var value in values)
        {
            UInt16(value & 0xFFFF);
        }
    }

    public void UInt32(uint value)
    {
        BinaryPrimitives.WriteUInt32BigEndian(_buffer.GetSpan(4), value);
        _buffer.Advance(4);
    }

    public void Bytes(ReadOnlySpan<byte> bytes) => _buffer.Write(bytes);

    /// <summary>Fills up with zeros to a multiple of four, as tables and glyphs begin there.</summary>
    public void Align()
    {
        while (Length % 4 != 0)
        {
            Bytes([0]);
        }
    }
}
