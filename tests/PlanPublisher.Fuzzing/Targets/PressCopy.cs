using System.Collections.Frozen;
using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Painting.Colour;
using PlanPublisher.Painting.Colour.Icc;
using PlanPublisher.Painting.Press;
using PlanPublisher.Pdf;
using PlanPublisher.Pdf.Profiles;

namespace PlanPublisher.Fuzzing.Targets;

/// <summary>Paints and writes a document for the press, where pictures are decoded and colours go through a profile.</summary>
internal static class PressCopy
{
    private const int InkLimit = 2400;

    private static readonly IccProfile Screen = Profile("sRGB.icc");
    private static readonly IccProfile Coated = Profile("CoatedFOGRA39.icc");
    private static readonly PressColours Colours = new(Screen, Coated, FrozenDictionary<int, DeviceColour.Cmyk>.Empty, InkLimit);

    public static void Write(LaidOutDocument laidOut, PdfMetadata metadata, DiagnosticBag problems)
    {
        var bleed = Length.FromPoints(5);
        var painter = new PressPainter(laidOut, Colours, new PressPaper(bleed, InkLimit, 300), ElementSpans.Empty, problems);
        var condition = new PrintingCondition("FOGRA39", "Coated paper", default);
        var pictures = new PressPictures(Screen, Coated, InkLimit);
        PdfWriter.Write(
            laidOut,
            laidOut.Pages.Select(painter.Paint),
            metadata,
            new PdfProfile.Press(condition, pictures, "uuid:0") { Bleed = bleed, HasMarks = true },
            Stream.Null);
        if (pictures.MostInk.Values.Any(ink => ink > InkLimit))
        {
            throw new InvalidOperationException("a picture has more ink than the limit");
        }
    }

    private static IccProfile Profile(string name)
    {
        using var stream = typeof(PressCopy).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return IccProfile.Read(bytes);
    }
}
