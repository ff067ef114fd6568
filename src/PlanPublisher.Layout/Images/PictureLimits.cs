namespace PlanPublisher.Layout.Images;

/// <summary>How much of a picture is read, so that no file can use up the memory. docs/authoring.md tells the numbers.</summary>
public static class PictureLimits
{
    /// <summary>A spread of two A4 pages at 600 pixels an inch has 70 million; three bytes each are needed while one is written.</summary>
    public const long MostPixels = 80_000_000;

    /// <summary>The largest picture file, in bytes: 64 MiB.</summary>
    public const int LargestFile = 64 * 1024 * 1024;

    internal static void Check(long width, long height)
    {
        if (width <= 0 || height <= 0)
        {
            throw new PictureFormatException($"its size is {width} × {height} pixels");
        }

        if (width > MostPixels / height)
        {
            throw new PictureFormatException($"it says that it has {width} × {height} pixels, more than the {MostPixels / 1_000_000} million that are read");
        }
    }
}
