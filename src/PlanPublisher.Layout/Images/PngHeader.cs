namespace PlanPublisher.Layout.Images;

/// <summary>The image header of a PNG file (PNG 3, 11.2.1).</summary>
public readonly record struct PngHeader(int Width, int Height, int BitDepth, PngColourType ColourType, bool IsInterlaced)
{
    /// <summary>Samples a pixel.</summary>
    public int Channels => ColourType switch
    {
        PngColourType.Rgb => 3,
        PngColourType.GreyAlpha => 2,
        PngColourType.RgbAlpha => 4,
        _ => 1,
    };

    /// <summary>How many bytes lie between a byte and the one that filters take for its left neighbour.</summary>
    public int BytesPerPixel => Math.Max(1, Channels * BitDepth / 8);

    /// <summary>The bytes of a row of so many pixels, without the byte that names its filter.</summary>
    public int BytesOfRow(int width) => (int)((((long)width * Channels * BitDepth) + 7) / 8);

    internal bool IsAllowed => (ColourType, BitDepth) switch
    {
        (PngColourType.Grey, 1 or 2 or 4 or 8 or 16) => true,
        (PngColourType.Palette, 1 or 2 or 4 or 8) => true,
        (PngColourType.Rgb or PngColourType.GreyAlpha or PngColourType.RgbAlpha, 8 or 16) => true,
        _ => false,
    };
}

/// <summary>What the samples of a pixel are; the numbers are those of the file.</summary>
public enum PngColourType
{
    Grey = 0,
    Rgb = 2,
    Palette = 3,
    GreyAlpha = 4,
    RgbAlpha = 6,
}
