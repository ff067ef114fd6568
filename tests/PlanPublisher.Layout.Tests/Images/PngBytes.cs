using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace PlanPublisher.Layout.Tests.Images;

/// <summary>Makes PNG files byte by byte, sound and damaged ones.</summary>
internal static class PngBytes
{
    public static byte[] Of(int width, int height, int depth, int type, byte[] rows, params (string Type, byte[] Content)[] more) =>
        File([("IHDR", Header(width, height, depth, type)), .. more, ("IDAT", Deflated(rows)), ("IEND", [])]);

    public static byte[] Header(int width, int height, int depth, int type, int interlace = 0)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9], header[12]) = ((byte)depth, (byte)type, (byte)interlace);
        return header;
    }

    public static byte[] Deflated(byte[] rows)
    {
        var stream = new MemoryStream();
        using (var zlib = new ZLibStream(stream, CompressionLevel.Optimal))
        {
            zlib.Write(rows);
        }

        return stream.ToArray();
    }

    public static byte[] File(params (string Type, byte[] Content)[] chunks)
    {
        var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        foreach (var (type, content) in chunks)
        {
            byte[] checkedPart = [.. Encoding.Latin1.GetBytes(type), .. content];
            file.Write(BigEndian((uint)content.Length));
            file.Write(checkedPart);
            file.Write(BigEndian(CheckSum(checkedPart)));
        }

        return file.ToArray();
    }

    private static byte[] BigEndian(uint number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, number);
        return bytes;
    }

    /// <summary>Bit by bit, as the specification's formula has it.</summary>
    private static uint CheckSum(byte[] bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum & 1) == 1 ? (sum >> 1) ^ 0xEDB88320 : sum >> 1;
            }
        }

        return ~sum;
    }
}
