using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace PlanPublisher.Fonts.Subsetting;

/// <summary>Puts tables together to a font file (OpenType 1.9.1, "Organization of an OpenType font").</summary>
internal static class FontFileWriter
{
    private const uint TrueTypeVersion = 0x0001_0000;
    private const uint WholeFileChecksum = 0xB1B0_AFBA;
    private const int AdjustmentInHead = 8;

    /// <param name="tables">By tag; written in the order of the tags. The adjustment in <c>head</c> is filled in here.</param>
    public static byte[] Write(SortedDictionary<string, ReadOnlyMemory<byte>> tables)
    {
        var writer = new BigEndianWriter();
        WriteVersion(writer, tables.Count);
        var offset = 12 + (16 * tables.Count);
        var headAt = 0;
        foreach (var (tag, bytes) in tables)
        {
            var table = tag == "head" ? WithoutAdjustment(bytes) : bytes;
            headAt = tag == "head" ? offset : headAt;
            writer.Bytes(Encoding.ASCII.GetBytes(tag));
            writer.UInt32(Checksum(table.Span));
            writer.UInt32((uint)offset);
            writer.UInt32((uint)table.Length);
            offset += (table.Length + 3) & ~3;
        }

        foreach (var (tag, bytes) in tables)
        {
            writer.Bytes((tag == "head" ? WithoutAdjustment(bytes) : bytes).Span);
            writer.Align();
        }

        var file = writer.Written.ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(headAt + AdjustmentInHead), WholeFileChecksum - Checksum(file));
        return file;
    }

    private static void WriteVersion(BigEndianWriter writer, int tableCount)
    {
        var selector = BitOperations.Log2((uint)tableCount);
        var searchRange = 16 << selector;
        writer.UInt32(TrueTypeVersion);
        writer.UInt16(tableCount);
        writer.UInt16(searchRange);
        writer.UInt16(selector);
        writer.UInt16((16 * tableCount) - searchRange);
    }

    private static ReadOnlyMemory<byte> WithoutAdjustment(ReadOnlyMemory<byte> head)
    {
        var copy = head.ToArray();
        copy.AsSpan(AdjustmentInHead, 4).Clear();
        return copy;
    }

    /// <summary>The sum of the table as 32-bit numbers, as if zeros followed its end.</summary>
    private static uint Checksum(ReadOnlySpan<byte> table)
    {
        var sum = 0u;
        for (; table.Length >= 4; table = table[4..])
        {
            sum += BinaryPrimitives.ReadUInt32BigEndian(table);
        }

        Span<byte> rest = stackalloc byte[4];
        rest.Clear();
        table.CopyTo(rest);
        return sum + BinaryPrimitives.ReadUInt32BigEndian(rest);
    }
}
