using PlanPublisher.Painting.Colour;

namespace PlanPublisher.Pdf.Checking;

/// <summary>How light a colour is when it is seen or printed in grey, and how far two colours are apart (CIE 1976 L*a*b*, D65).</summary>
internal static class Lightness
{
    /// <summary>L*: 0 for black, 100 for white. Inks are taken as screens show them.</summary>
    public static double Of(DeviceColour colour) => LabOf(colour).L;

    /// <summary>Relative luminance (WCAG 2.2): the Y of CIE XYZ, from 0 to 1.</summary>
    public static double LuminanceOf(DeviceColour colour) => XyzOf(colour).Y;

    /// <summary>ΔE*ab (1976).</summary>
    public static double Difference(DeviceColour one, DeviceColour other)
    {
        var (a, b) = (LabOf(one), LabOf(other));
        return Math.Sqrt(Square(a.L - b.L) + Square(a.A - b.A) + Square(a.B - b.B));
    }

    private static (double L, double A, double B) LabOf(DeviceColour colour)
    {
        var (x, y, z) = XyzOf(colour);
        var (fx, fy, fz) = (Root(x / 0.95047), Root(y), Root(z / 1.08883));
        return ((116 * fy) - 16, 500 * (fx - fy), 200 * (fy - fz));
    }

    private static (double X, double Y, double Z) XyzOf(DeviceColour colour)
    {
        var rgb = colour switch
        {
            DeviceColour.Cmyk inks => ScreenColours.Show(inks),
            _ => (DeviceColour.Rgb)colour,
        };
        var (r, g, b) = (Linear(rgb.Red), Linear(rgb.Green), Linear(rgb.Blue));
        return (
            (0.4124 * r) + (0.3576 * g) + (0.1805 * b),
            (0.2126 * r) + (0.7152 * g) + (0.0722 * b),
            (0.0193 * r) + (0.1192 * g) + (0.9505 * b));
    }

    private static double Linear(byte value)
    {
        var share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    private static double Root(double share) => share > 216.0 / 24389 ? Math.Cbrt(share) : ((24389.0 / 27 * share) + 16) / 116;

    private static double Square(double value) => value * value;
}
