using PlanPublisher.Layout.Images;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Painting.Pictures;

/// <summary>The samples of a picture as a file format takes them, flat: nothing in them is transparent. The set is closed.</summary>
/// <param name="Bits">Of each sample.</param>
public abstract record PictureSamples(int Width, int Height, int Channels, int Bits)
{
    /// <summary>A JPEG file as it is.</summary>
    public sealed record Jpeg(int Width, int Height, int Channels, bool IsInverted, ReadOnlyMemory<byte> File)
        : PictureSamples(Width, Height, Channels, 8);

    /// <summary>Rows as PNG stores them: deflated, each with its filter.</summary>
    /// <param name="Palette">Red, green and blue of each index; empty if the samples are no indices.</param>
    public sealed record Filtered(int Width, int Height, int Channels, int Bits, ReadOnlyMemory<byte> Palette, ReadOnlyMemory<byte> Deflated)
        : PictureSamples(Width, Height, Channels, Bits)
    {
        /// <summary>Whether the palette has four inks for each index.</summary>
        public bool IsInks { get; init; }
    }

    /// <summary>Bytes, row by row.</summary>
    public sealed record Plain(int Width, int Height, int Channels, ReadOnlyMemory<byte> Bytes)
        : PictureSamples(Width, Height, Channels, 8);

    /// <summary>
    /// What can go into the file as it is stored is not decoded: JPEG, and PNG without transparency, interlacing or 16 bits
    /// (their lower halves do not show). A palette's transparency is mixed into the palette.
    /// </summary>
    /// <param name="ground">What shows through.</param>
    public static PictureSamples Of(Picture.Raster picture, CssColor ground)
    {
        if (picture.Format == RasterFormat.Jpeg)
        {
            var jpeg = JpegFile.Of(picture);
            return new Jpeg(jpeg.Width, jpeg.Height, jpeg.Components, jpeg.IsInverted, picture.File);
        }

        var png = PngFile.Of(picture);
        var header = png.Header;
        var isPalette = header.ColourType == PngColourType.Palette;
        var isFlat = header.ColourType is PngColourType.Grey or PngColourType.Rgb && png.Transparency.IsEmpty;
        return !header.IsInterlaced && header.BitDepth < 16 && (isPalette || isFlat)
            ? new Filtered(
                header.Width,
                header.Height,
                header.Channels,
                header.BitDepth,
                isPalette ? FlatPixels.Palette(png, ground) : default,
                png.Compressed)
            : FlatPixels.Decode(png, ground);
    }
}
