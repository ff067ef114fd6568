using System.Buffers.Binary;
using System.Text;

namespace PlanPublisher.Layout.Images;

/// <summary>The chunks of a PNG file that matter to us (PNG 3, 5 and 11), each checked against its check sum.</summary>
/// <remarks>
/// Gamma, chromaticities and colour profiles are passed over: samples are taken for sRGB, as nearly all are. So are text,
/// time and resolution. Of an animation the still picture is taken.
/// </remarks>
public sealed record PngFile(PngHeader Header, ReadOnlyMemory<byte> Palette, ReadOnlyMemory<byte> Transparency, ReadOnlyMemory<byte> Compressed)
{
    private static readonly uint[] CheckSums = [.. Enumerable.Range(0, 256).Select(CheckSumOf)];

    internal static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Of a file that <see cref="PictureReader"/> has found sound.</summary>
    public static PngFile Of(Picture.Raster picture) => Read(picture.File);

    internal static PngFile Read(ReadOnlyMemory<byte> file)
    {
        PngHeader? header = null;
        ReadOnlyMemory<byte> palette = default, transparency = default;
        using var compressed = new MemoryStream();
        var at = Signature.Length;
        while (true)
        {
            var (type, content) = ReadChunk(file, at);
            at += content.Length + 12;
            if (header is null && type != "IHDR")
            {
                throw new PictureFormatException("it does not begin with its size");
            }

            switch (type)
            {
                case "IHDR" when header is null:
                    header = ReadHeader(content.Span);
                    break;
                case "PLTE":
                    palette = content;
                    break;
                case "tRNS":
                    transparency = content;
                    break;
                case "IDAT":
                    compressed.Write(content.Span);
                    break;
                case "IEND":
                    return Checked(new PngFile(header!.Value, palette, transparency, compressed.ToArray()));
                case [>= 'A' and <= 'Z', ..]:
                    throw new PictureFormatException($"it has a part '{type}' that is not known");
            }
        }
    }

    private static (string Type, ReadOnlyMemory<byte> Content) ReadChunk(ReadOnlyMemory<byte> file, int at)
    {
        if (at + 12 > file.Length)
        {
            throw new PictureFormatException("the file ends too early");
        }

        var length = BinaryPrimitives.ReadUInt32BigEndian(file.Span[at..]);
        if (length > file.Length - at - 12)
        {
            throw new PictureFormatException("the file ends too early");
        }

        var content = file.Slice(at + 8, (int)length);
        var type = Encoding.Latin1.GetString(file.Span.Slice(at + 4, 4));
        if (!type.All(char.IsAsciiLetter))
        {
            throw new PictureFormatException($"it is damaged at byte {at}");
        }

        if (CheckSumOf(file.Span.Slice(at + 4, (int)length + 4)) != BinaryPrimitives.ReadUInt32BigEndian(file.Span[(at + 8 + (int)length)..]))
        {
            throw new PictureFormatException($"its part '{type}' at byte {at} is damaged: the check sum is wrong");
        }

        return (type, content);
    }

    private static PngHeader ReadHeader(ReadOnlySpan<byte> content)
    {
        if (content.Length != 13)
        {
            throw new PictureFormatException("its size is not readable");
        }

        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(content), BinaryPrimitives.ReadUInt32BigEndian(content[4..]));
        PictureLimits.Check(width, height);
        var header = new PngHeader((int)width, (int)height, content[8], (PngColourType)content[9], content[12] == 1);
        return header.IsAllowed && content[10] == 0 && content[11] == 0 && content[12] <= 1
            ? header
            : throw new PictureFormatException("its colours are stored in a way that PNG does not know");
    }

    private static PngFile Checked(PngFile png)
    {
        var colours = png.Palette.Length / 3;
        if (png.Header.ColourType == PngColourType.Palette && (colours is 0 or > 256 || png.Palette.Length % 3 != 0))
        {
            throw new PictureFormatException("its palette is not there or damaged");
        }

        var expected = png.Header.ColourType switch
        {
            PngColourType.Grey => 2,
            PngColourType.Rgb => 6,
            _ => png.Transparency.Length,
        };
        return png.Transparency.IsEmpty || png.Transparency.Length == expected
            ? png
            : throw new PictureFormatException("what it says of transparent colours is damaged");
    }

    /// <summary>PNG 3, annex D: the check sum of ISO 3309.</summary>
    private static uint CheckSumOf(ReadOnlySpan<byte> bytes)
    {
        var sum = 0xFFFF_FFFF;
        foreach (var value in bytes)
        {
            sum = CheckSums[(sum ^ value) & 0xFF] ^ (sum >> 8);
        }

        return sum ^ 0xFFFF_FFFF;
    }

    private static uint CheckSumOf(int value)
    {
        var sum = (uint)value;
        for (var bit = 0; bit < 8; bit++)
        {
            sum = (sum & 1) != 0 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1;
        }

        return sum;
    }
}
