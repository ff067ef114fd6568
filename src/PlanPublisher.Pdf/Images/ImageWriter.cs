using System.Diagnostics;
using PlanPublisher.Painting.Pictures;
using PlanPublisher.Pdf.Objects;

namespace PlanPublisher.Pdf.Images;

/// <summary>Writes pictures as image XObjects: ISO 32000-1, 8.9.5 and 7.4.</summary>
/// <remarks>
/// JPEG goes in as it is, PNG rows with their own filters where they can. There are no soft masks: samples come flat. Inks
/// have a profile of their own, for the file's output intent is a screen (ISO 19005-2, 6.2.4.3).
/// </remarks>
internal static class ImageWriter
{
    /// <param name="inks">The profile of inks; null for a file whose inks need none.</param>
    public static ObjectReference Write(ObjectFile file, PictureSamples samples, ObjectReference? inks)
    {
        return samples switch
        {
            PictureSamples.Jpeg jpeg => file.WriteStream(jpeg.File.Span, entries => WriteJpeg(entries, jpeg, inks), compress: false),
            PictureSamples.Filtered rows => file.WriteStream(rows.Deflated.Span, entries => WriteFiltered(entries, rows), compress: false),
            PictureSamples.Plain plain => file.WriteStream(plain.Bytes.Span, entries => WriteSize(entries, plain, inks)),
            _ => throw new UnreachableException(),
        };
    }

    private static void WriteJpeg(PdfSyntax entries, PictureSamples.Jpeg jpeg, ObjectReference? inks)
    {
        WriteSize(entries, jpeg, inks);
        if (jpeg.IsInverted)
        {
            entries.Key("Decode").OpenArray();
            for (var channel = 0; channel < jpeg.Channels; channel++)
            {
                entries.Integer(1).Integer(0);
            }

            entries.CloseArray();
        }

        entries.Key("Filter").Name("DCTDecode");
    }

    private static void WriteFiltered(PdfSyntax entries, PictureSamples.Filtered rows)
    {
        WriteSize(entries, rows, inks: null, rows.Palette);
        entries.Key("Filter").Name("FlateDecode").Key("DecodeParms").OpenDictionary()
            .Key("Predictor").Integer(15)
            .Key("Colors").Integer(rows.Channels)
            .Key("BitsPerComponent").Integer(rows.Bits)
            .Key("Columns").Integer(rows.Width)
            .CloseDictionary();
    }

    private static void WriteSize(PdfSyntax entries, PictureSamples samples, ObjectReference? inks, ReadOnlyMemory<byte> palette = default)
    {
        entries.Key("Type").Name("XObject").Key("Subtype").Name("Image")
            .Key("Width").Integer(samples.Width)
            .Key("Height").Integer(samples.Height)
            .Key("BitsPerComponent").Integer(samples.Bits)
            .Key("ColorSpace");
        if (!palette.IsEmpty)
        {
            var channels = samples is PictureSamples.Filtered { IsInks: true } ? 4 : 3;
            entries.OpenArray().Name("Indexed").Name(channels == 4 ? "DeviceCMYK" : "DeviceRGB").Integer((palette.Length / channels) - 1).Hexadecimal(palette.Span).CloseArray();
        }
        else if (samples.Channels == 4 && inks is { } profile)
        {
            entries.OpenArray().Name("ICCBased").Reference(profile).CloseArray();
        }
        else
        {
            entries.Name(samples.Channels switch { 1 => "DeviceGray", 3 => "DeviceRGB", _ => "DeviceCMYK" });
        }
    }
}
