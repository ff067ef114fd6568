using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Html;

namespace PlanPublisher.Layout.Images;

/// <summary>A picture file, read and found sound. The set is closed; painting handles every kind.</summary>
public abstract record Picture
{
    /// <summary>Pixels: PNG or JPEG. The file is kept as it is; whoever writes it out decodes it then, if at all.</summary>
    /// <param name="Width">In pixels, as they are stored.</param>
    /// <param name="Hash">SHA-256 of the file, as lower-case hexadecimal digits: equal pictures are written once.</param>
    public sealed record Raster(RasterFormat Format, int Width, int Height, ReadOnlyMemory<byte> File, string Hash) : Picture
    {
        /// <summary>How the pixels are turned to stand upright.</summary>
        public PictureOrientation Orientation { get; init; } = PictureOrientation.Upright;

        /// <summary>The pixels across once it stands upright.</summary>
        public int ShownWidth => Orientation >= PictureOrientation.Transposed ? Height : Width;

        public int ShownHeight => Orientation >= PictureOrientation.Transposed ? Width : Height;
    }

    /// <summary>An SVG file.</summary>
    /// <param name="Source">For messages: the elements' offsets are places in it.</param>
    public sealed record Drawing(HtmlElement Root, SourceText Source) : Picture;
}

/// <summary>How a <see cref="Picture.Raster"/> is stored.</summary>
public enum RasterFormat
{
    Png,
    Jpeg,
}

/// <summary>How pixels have to be turned and mirrored to stand upright: the values of Exif 2.3, 4.6.4 "Orientation".</summary>
public enum PictureOrientation
{
    Upright = 1,
    Mirrored = 2,
    UpsideDown = 3,
    UpsideDownMirrored = 4,
    Transposed = 5,
    TurnedRight = 6,
    TransposedMirrored = 7,
    TurnedLeft = 8,
}
