using System.Buffers.Binary;

namespace PlanPublisher.Layout.Images;

/// <summary>What the headers of a JPEG file say (ITU-T T.81, annex B), checked as far as that goes without decoding it.</summary>
/// <remarks>
/// Baseline, extended and progressive pictures of 8 bits with one, three or four components, as PDF takes them
/// (ISO 32000-1, 7.4.8). The file must have its tables and its end, and as much data as its size needs at the least. Colour
/// profiles are passed over: samples are taken for sRGB or for the inks of coated paper.
/// </remarks>
/// <param name="Components">1 grey, 3 colour, 4 inks.</param>
/// <param name="IsInverted">Inks are stored as Adobe's programs do: 255 is none.</param>
public sealed record JpegFile(int Width, int Height, int Components, bool IsInverted, PictureOrientation Orientation)
{
    private const int Restart0 = 0xD0, EndOfImage = 0xD9, StartOfScan = 0xDA;

    /// <summary>Of a file that <see cref="PictureReader"/> has found sound.</summary>
    public static JpegFile Of(Picture.Raster picture) => Read(picture.File.Span);

    internal static JpegFile Read(ReadOnlySpan<byte> file)
    {
        var found = new JpegFile(0, 0, 0, false, PictureOrientation.Upright);
        var (hasQuantization, hasHuffman, scanned) = (false, false, 0L);
        var at = 2;
        while (true)
        {
            var marker = ReadMarker(file, ref at);
            if (marker == EndOfImage)
            {
                return Checked(found, hasQuantization && hasHuffman, scanned);
            }

            if (marker is >= Restart0 and < EndOfImage or 0x01)
            {
                continue;
            }

            var content = ReadSegment(file, ref at);
            switch (marker)
            {
                case 0xC0 or 0xC1 or 0xC2:
                    found = ReadFrame(found, content);
                    break;
                case 0xC4:
                    hasHuffman = true;
                    break;
                case >= 0xC3 and <= 0xCF and not 0xC8 and not 0xCC:
                    throw new PictureFormatException("it is a lossless, hierarchical or arithmetic JPEG");
                case 0xDB:
                    hasQuantization = true;
                    break;
                case 0xE1 when content.StartsWith("Exif\0\0"u8):
                    found = found with { Orientation = ExifOrientation.Read(content[6..]) };
                    break;
                case 0xEE when content.StartsWith("Adobe"u8):
                    found = found with { IsInverted = true };
                    break;
                case StartOfScan:
                    scanned += SkipScan(file, ref at);
                    break;
            }
        }
    }

    private static JpegFile Checked(JpegFile found, bool hasTables, long scanned)
    {
        if (found.Components == 0)
        {
            throw new PictureFormatException("it does not say its size");
        }

        if (!hasTables)
        {
            throw new PictureFormatException("tables that are needed to unpack it are missing");
        }

        // Each block of 8 × 8 takes a bit at the least.
        var blocks = ((found.Width + 7L) / 8) * ((found.Height + 7L) / 8);
        return scanned * 8 >= blocks
            ? found with { IsInverted = found.IsInverted && found.Components == 4 }
            : throw new PictureFormatException("it has fewer pixels than its size says: the file is cut off or damaged");
    }

    private static JpegFile ReadFrame(JpegFile found, ReadOnlySpan<byte> content)
    {
        if (found.Components > 0 || content.Length < 6 || content[0] != 8 || content[5] is not (1 or 3 or 4)
            || content.Length < 6 + (3 * content[5]))
        {
            throw new PictureFormatException("its colours are stored in a way that is not read: 8 bits of grey, RGB or CMYK are");
        }

        var (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(content[1..]), BinaryPrimitives.ReadUInt16BigEndian(content[3..]));
        PictureLimits.Check(width, height);
        return found with { Width = width, Height = height, Components = content[5] };
    }

    private static int ReadMarker(ReadOnlySpan<byte> file, ref int at)
    {
        if (at + 1 < file.Length && file[at] != 0xFF)
        {
            throw new PictureFormatException($"it is damaged at byte {at}");
        }

        while (at + 1 < file.Length && file[at + 1] == 0xFF)
        {
            at++;
        }

        if (at + 1 >= file.Length)
        {
            throw new PictureFormatException("the file ends too early");
        }

        at += 2;
        return file[at - 1];
    }

    private static ReadOnlySpan<byte> ReadSegment(ReadOnlySpan<byte> file, ref int at)
    {
        var length = at + 2 <= file.Length ? BinaryPrimitives.ReadUInt16BigEndian(file[at..]) : 0;
        if (length < 2 || at + length > file.Length)
        {
            throw new PictureFormatException("the file ends too early");
        }

        var content = file.Slice(at + 2, length - 2);
        at += length;
        return content;
    }

    /// <summary>Coded data goes on up to a marker that is none of its own. Returns its length.</summary>
    private static int SkipScan(ReadOnlySpan<byte> file, ref int at)
    {
        var start = at;
        while (true)
        {
            var next = file[at..].IndexOf((byte)0xFF);
            if (next < 0 || at + next + 1 >= file.Length)
            {
                throw new PictureFormatException("the file ends too early");
            }

            at += next;
            if (file[at + 1] is not (0 or (>= Restart0 and < EndOfImage - 1) or 0xFF))
            {
                return at - start;
            }

            at += file[at + 1] == 0xFF ? 1 : 2;
        }
    }
}
