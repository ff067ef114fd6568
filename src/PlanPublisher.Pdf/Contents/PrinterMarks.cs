using PlanPublisher.Layout.Geometry;
using PlanPublisher.Pdf.Objects;
using PlanPublisher.Pdf.Profiles;

namespace PlanPublisher.Pdf.Contents;

/// <summary>Draws crop and registration marks outside the bleed, on every plate: the colorant All.</summary>
/// <remarks>ISO 32000-1, 8.6.6.4 and 14.11.3. They are page artifacts; nothing of them lies inside the BleedBox.</remarks>
internal static class PrinterMarks
{
    /// <summary>The name of the colour space among the page's resources.</summary>
    public const string ColourSpace = "All";

    private const double MillimetrePoints = 72 / 25.4;

    /// <summary>From the bleed's edge to a mark.</summary>
    private const double Gap = 1 * MillimetrePoints;

    private const double CropLength = 5 * MillimetrePoints;

    private const double RegistrationRadius = 1.25 * MillimetrePoints;

    /// <summary>Of the strokes; in points, as thin as every machine can hold.</summary>
    private const double StrokeWidth = 0.25;

    /// <summary>How far the handles of a quarter circle's curve go, for a radius of 1.</summary>
    private const double CircleHandle = 0.5522847498;

    public static void Write(PdfSyntax content, Size page, PdfProfile.Press profile)
    {
        var (width, height) = (page.Width.Points, page.Height.Points);
        var near = profile.Bleed.Points + Gap;
        content.Name("Artifact").OpenDictionary().Key("Type").Name("Page").CloseDictionary().Operator("BDC").Operator("q");
        content.Name(ColourSpace).Operator("CS").Integer(1).Operator("SCN").Number(StrokeWidth).Operator("w");
        foreach (var x in (ReadOnlySpan<double>)[0, width])
        {
            Line(content, x, -near - CropLength, x, -near);
            Line(content, x, height + near, x, height + near + CropLength);
        }

        foreach (var y in (ReadOnlySpan<double>)[0, height])
        {
            Line(content, -near - CropLength, y, -near, y);
            Line(content, width + near, y, width + near + CropLength, y);
        }

        var middle = near + (CropLength / 2);
        Register(content, width / 2, -middle);
        Register(content, width / 2, height + middle);
        Register(content, -middle, height / 2);
        Register(content, width + middle, height / 2);
        content.Operator("Q").Operator("EMC");
    }

    /// <summary>The Separation colour space All, full ink of every plate where the tint is 1.</summary>
    public static void WriteColourSpace(PdfSyntax resources)
    {
        resources.Key("ColorSpace").OpenDictionary().Key(ColourSpace).OpenArray().Name("Separation").Name("All").Name("DeviceCMYK");
        resources.OpenDictionary().Key("FunctionType").Integer(2).Key("N").Integer(1);
        resources.Key("Domain").OpenArray().Integer(0).Integer(1).CloseArray();
        resources.Key("C0").OpenArray().Integer(0).Integer(0).Integer(0).Integer(0).CloseArray();
        resources.Key("C1").OpenArray().Integer(1).Integer(1).Integer(1).Integer(1).CloseArray();
        resources.CloseDictionary().CloseArray().CloseDictionary();
    }

    private static void Line(PdfSyntax content, double x1, double y1, double x2, double y2)
    {
        content.Number(x1, 5).Number(y1, 5).Operator("m");
        content.Number(x2, 5).Number(y2, 5).Operator("l").Operator("S");
    }

    /// <summary>A circle with a cross through it, as high as a crop mark is long.</summary>
    private static void Register(PdfSyntax content, double x, double y)
    {
        const double Half = CropLength / 2;
        Line(content, x - Half, y, x + Half, y);
        Line(content, x, y - Half, x, y + Half);
        content.Number(x + RegistrationRadius).Number(y).Operator("m");
        foreach (var (across, up) in (ReadOnlySpan<(int, int)>)[(1, 0), (0, 1), (-1, 0), (0, -1)])
        {
            // A quarter to the left: the next direction is this one turned by 90 degrees.
            var (nextAcross, nextUp) = (-up, across);
            Offset(content, x, y, across + (CircleHandle * nextAcross), up + (CircleHandle * nextUp));
            Offset(content, x, y, nextAcross + (CircleHandle * across), nextUp + (CircleHandle * up));
            Offset(content, x, y, nextAcross, nextUp).Operator("c");
        }

        content.Operator("S");
    }

    private static PdfSyntax Offset(PdfSyntax content, double x, double y, double across, double up) =>
        content.Number(x + (RegistrationRadius * across)).Number(y + (RegistrationRadius * up));
}
