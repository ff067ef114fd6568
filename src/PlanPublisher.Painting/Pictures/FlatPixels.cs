using PlanPublisher.Layout.Images;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Painting.Pictures;

/// <summary>Decodes a PNG picture to eight bits of grey or RGB, with what is transparent mixed with the ground.</summary>
/// <remarks>PNG 3, 13.16, with samples as they are: files that show well in browsers are mixed so, too.</remarks>
internal static class FlatPixels
{
    /// <summary>The palette's colours; as many as there can be indices, no more.</summary>
    public static byte[] Palette(PngFile png, CssColor ground)
    {
        var colours = Math.Min(png.Palette.Length / 3, 1 << png.Header.BitDepth);
        var palette = png.Palette.Span[..(colours * 3)].ToArray();
        for (var i = 0; i < Math.Min(colours, png.Transparency.Length); i++)
        {
            var alpha = png.Transparency.Span[i];
            palette[3 * i] = Mix(ground.Red, palette[3 * i], alpha);
            palette[(3 * i) + 1] = Mix(ground.Green, palette[(3 * i) + 1], alpha);
            palette[(3 * i) + 2] = Mix(ground.Blue, palette[(3 * i) + 2], alpha);
        }

        return palette;
    }

    public static PictureSamples.Plain Decode(PngFile png, CssColor ground)
    {
        var header = png.Header;
        var showsGround = header.ColourType == PngColourType.GreyAlpha || !png.Transparency.IsEmpty;
        var isGroundGrey = ground.Red == ground.Green && ground.Green == ground.Blue;
        var isGrey = header.ColourType is PngColourType.Grey or PngColourType.GreyAlpha && (isGroundGrey || !showsGround);
        var channels = isGrey ? 1 : 3;
        var palette = header.ColourType == PngColourType.Palette ? Palette(png, ground) : [];
        var bytes = new byte[(long)header.Width * header.Height * channels];
        PngRows.Read(png, (x, y, stepX, count, row) =>
        {
            for (var i = 0; i < count; i++)
            {
                var (red, green, blue) = PixelOf(png, row, i, palette, ground);
                var at = (((long)y * header.Width) + x + ((long)i * stepX)) * channels;
                bytes[at] = red;
                if (!isGrey)
                {
                    bytes[at + 1] = green;
                    bytes[at + 2] = blue;
                }
            }
        });
        return new PictureSamples.Plain(header.Width, header.Height, channels, bytes);
    }

    private static (byte Red, byte Green, byte Blue) PixelOf(PngFile png, ReadOnlySpan<byte> row, int index, byte[] palette, CssColor ground)
    {
        var header = png.Header;
        if (header.ColourType == PngColourType.Palette)
        {
            var colour = PngRows.SampleOf(row, index, header.BitDepth) * 3;
            return (palette[colour], palette[colour + 1], palette[colour + 2]);
        }

        var first = index * header.Channels;
        var isGrey = header.ColourType is PngColourType.Grey or PngColourType.GreyAlpha;
        var red = SampleOf(row, first, header.BitDepth);
        var (green, blue) = isGrey
            ? (red, red)
            : (SampleOf(row, first + 1, header.BitDepth), SampleOf(row, first + 2, header.BitDepth));
        var alpha = header.ColourType switch
        {
            PngColourType.GreyAlpha => SampleOf(row, first + 1, header.BitDepth),
            PngColourType.RgbAlpha => SampleOf(row, first + 3, header.BitDepth),
            _ => IsKeyed(png, row, first) ? (byte)0 : (byte)255,
        };
        return (Mix(ground.Red, red, alpha), Mix(ground.Green, green, alpha), Mix(ground.Blue, blue, alpha));
    }

    /// <summary>Whether it is the one colour that the file says is transparent (PNG 3, 11.3.1.1): all bits count.</summary>
    private static bool IsKeyed(PngFile png, ReadOnlySpan<byte> row, int first)
    {
        var key = png.Transparency.Span;
        if (key.IsEmpty)
        {
            return false;
        }

        var depth = png.Header.BitDepth;
        for (var channel = 0; channel < png.Header.Channels; channel++)
        {
            var sample = depth == 16
                ? (row[(first + channel) * 2] << 8) | row[((first + channel) * 2) + 1]
                : PngRows.SampleOf(row, first + channel, depth);
            if (sample != ((key[channel * 2] << 8) | key[(channel * 2) + 1]))
            {
                return false;
            }
        }

        return true;
    }

    private static byte SampleOf(ReadOnlySpan<byte> row, int index, int depth)
    {
        var sample = PngRows.SampleOf(row, index, depth);
        return (byte)(depth >= 8 ? sample : sample * 255 / ((1 << depth) - 1));
    }

    private static byte Mix(byte ground, byte sample, byte alpha) =>
        (byte)(((sample * alpha) + (ground * (255 - alpha)) + 127) / 255);
}
