using System.Security.Cryptography;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Layout.Images;

/// <summary>Reads a picture file of any known format; what is damaged or not known is a problem.</summary>
/// <remarks>The format is told by the first bytes, not by the name. Everything is checked here, so that painting cannot fail.</remarks>
public static class PictureReader
{
    /// <param name="name">How messages call the file.</param>
    /// <param name="asked">Where it is asked for.</param>
    /// <returns>Null if it cannot be used; the reason is in <paramref name="problems"/>.</returns>
    public static Picture? Read(string name, ReadOnlyMemory<byte> file, SourceSpan asked, DiagnosticBag problems)
    {
        try
        {
            return Read(name, file, problems);
        }
        catch (PictureFormatException damage)
        {
            problems.Add(PictureProblems.NotUsable(asked, name, damage.Message));
            return null;
        }
    }

    private static Picture? Read(string name, ReadOnlyMemory<byte> file, DiagnosticBag problems)
    {
        var bytes = file.Span;
        if (bytes.Length > PictureLimits.LargestFile)
        {
            throw new PictureFormatException($"it has {bytes.Length} bytes, more than the {PictureLimits.LargestFile} that are read");
        }

        if (bytes.StartsWith(PngFile.Signature))
        {
            var png = PngFile.Read(file);
            PngRows.Check(png);
            return new Picture.Raster(RasterFormat.Png, png.Header.Width, png.Header.Height, file, HashOf(bytes));
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]))
        {
            var jpeg = JpegFile.Read(bytes);
            return new Picture.Raster(RasterFormat.Jpeg, jpeg.Width, jpeg.Height, file, HashOf(bytes)) { Orientation = jpeg.Orientation };
        }

        return LooksLikeMarkup(bytes)
            ? SvgFile.Read(name, bytes, problems)
            : throw new PictureFormatException(bytes.IsEmpty ? "it is empty" : "it is neither PNG nor JPEG nor SVG");
    }

    private static bool LooksLikeMarkup(ReadOnlySpan<byte> bytes) =>
        bytes.TrimStart("\uFEFF \t\r\n"u8).StartsWith("<"u8);

    private static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
