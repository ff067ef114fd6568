using System.IO.Compression;

namespace PlanPublisher.Layout.Images;

/// <summary>Unpacks the rows of a PNG picture one after another (PNG 3, 7 to 10): inflates and takes the filters off.</summary>
/// <remarks>Only two rows are held, whatever the picture's size; what it unpacks to beyond its size is never read.</remarks>
public sealed class PngRows : IDisposable
{
    /// <summary>Of the seven passes of an interlaced picture: first column and row, and the steps between them (8.2).</summary>
    private static readonly (int X, int Y, int StepX, int StepY)[] Adam7 =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    private readonly PngHeader _header;
    private readonly ZLibStream _inflated;

    private PngRows(PngFile png)
    {
        _header = png.Header;
        _inflated = new ZLibStream(new MemoryStream(png.Compressed.ToArray()), CompressionMode.Decompress);
    }

    /// <summary>Takes a row as the filters leave it: the column and row of its first pixel, the step to the next, and how many.</summary>
    public delegate void RowReader(int x, int y, int stepX, int count, ReadOnlySpan<byte> row);

    /// <summary>Reads all rows, pass by pass.</summary>
    public static void Read(PngFile png, RowReader read)
    {
        using var rows = new PngRows(png);
        foreach (var (x, y, stepX, stepY) in png.Header.IsInterlaced ? Adam7 : [(0, 0, 1, 1)])
        {
            rows.ReadPass(x, y, stepX, stepY, read);
        }

        rows.CheckEnd();
    }

    public void Dispose() => _inflated.Dispose();

    /// <summary>Unpacks all of it once, to be sure that it can be.</summary>
    internal static void Check(PngFile png)
    {
        var colours = png.Palette.Length / 3;
        try
        {
            Read(png, (_, _, _, count, row) =>
            {
                if (png.Header.ColourType == PngColourType.Palette && !IsWithin(colours, png.Header.BitDepth, count, row))
                {
                    throw new PictureFormatException("it uses a colour that its palette does not have");
                }
            });
        }
        catch (InvalidDataException)
        {
            throw new PictureFormatException("its pixels are damaged and cannot be unpacked");
        }
    }

    private static bool IsWithin(int colours, int bitDepth, int count, ReadOnlySpan<byte> row)
    {
        for (var i = 0; colours < 1 << bitDepth && i < count; i++)
        {
            if (SampleOf(row, i, bitDepth) >= colours)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The sample at an index of a row; of 16 bits the upper 8 (PNG 3, 13.12).</summary>
    public static int SampleOf(ReadOnlySpan<byte> row, int index, int bitDepth) => bitDepth switch
    {
        16 => row[index * 2],
        8 => row[index],
        _ => (row[index * bitDepth / 8] >> (8 - bitDepth - (index * bitDepth % 8))) & ((1 << bitDepth) - 1),
    };

    private void ReadPass(int x, int y, int stepX, int stepY, RowReader read)
    {
        var count = (_header.Width - x + stepX - 1) / stepX;
        if (count <= 0)
        {
            return;
        }

        var length = _header.BytesOfRow(count);
        var (row, above) = (new byte[length], new byte[length]);
        Span<byte> filter = stackalloc byte[1];
        for (var at = y; at < _header.Height; at += stepY)
        {
            ReadExactly(filter);
            ReadExactly(row);
            Unfilter(filter[0], row, above, _header.BytesPerPixel);
            read(x, at, stepX, count, row);
            (row, above) = (above, row);
        }
    }

    private void ReadExactly(Span<byte> into)
    {
        if (_inflated.ReadAtLeast(into, into.Length, throwOnEndOfStream: false) < into.Length)
        {
            throw new PictureFormatException("it has fewer pixels than its size says: the file is cut off or damaged");
        }
    }

    private void CheckEnd()
    {
        Span<byte> more = stackalloc byte[1];
        if (_inflated.Read(more) > 0)
        {
            throw new PictureFormatException("it has more pixels than its size says");
        }
    }

    /// <summary>PNG 3, 9.2.</summary>
    private static void Unfilter(int filter, Span<byte> row, ReadOnlySpan<byte> above, int distance)
    {
        if (filter > 4)
        {
            throw new PictureFormatException("its pixels are damaged: there is no such filter");
        }

        for (var i = 0; filter > 0 && i < row.Length; i++)
        {
            var left = i >= distance ? row[i - distance] : (byte)0;
            var aboveLeft = i >= distance ? above[i - distance] : (byte)0;
            row[i] += filter switch
            {
                1 => left,
                2 => above[i],
                3 => (byte)((left + above[i]) / 2),
                _ => Paeth(left, above[i], aboveLeft),
            };
        }
    }

    private static byte Paeth(byte left, byte above, byte aboveLeft)
    {
        var estimate = left + above - aboveLeft;
        var (toLeft, toAbove, toBoth) = (Math.Abs(estimate - left), Math.Abs(estimate - above), Math.Abs(estimate - aboveLeft));
        return toLeft <= toAbove && toLeft <= toBoth ? left : toAbove <= toBoth ? above : aboveLeft;
    }
}
