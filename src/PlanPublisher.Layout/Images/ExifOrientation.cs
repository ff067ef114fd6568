using System.Buffers.Binary;

namespace PlanPublisher.Layout.Images;

/// <summary>Finds in the data that a camera adds to a picture which way up it was held (Exif 2.3, 4.5 and 4.6).</summary>
internal static class ExifOrientation
{
    private const int Tag = 0x0112;

    /// <summary>Upright where it does not say, or says it in a way that cannot be read.</summary>
    public static PictureOrientation Read(ReadOnlySpan<byte> tiff)
    {
        var isLittleEndian = tiff.StartsWith("II"u8);
        if (tiff.Length < 8 || (!isLittleEndian && !tiff.StartsWith("MM"u8)))
        {
            return PictureOrientation.Upright;
        }

        var directory = Long(tiff[4..], isLittleEndian);
        if (directory > tiff.Length - 2)
        {
            return PictureOrientation.Upright;
        }

        var entries = tiff[(int)directory..];
        var count = Short(entries, isLittleEndian);
        for (var i = 0; i < count && 2 + (12 * (i + 1)) <= entries.Length; i++)
        {
            var entry = entries.Slice(2 + (12 * i), 12);
            if (Short(entry, isLittleEndian) == Tag && Short(entry[8..], isLittleEndian) is >= 1 and <= 8 and var value)
            {
                return (PictureOrientation)value;
            }
        }

        return PictureOrientation.Upright;
    }

    private static ushort Short(ReadOnlySpan<byte> bytes, bool isLittleEndian) =>
        isLittleEndian ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint Long(ReadOnlySpan<byte> bytes, bool isLittleEndian) =>
        isLittleEndian ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
