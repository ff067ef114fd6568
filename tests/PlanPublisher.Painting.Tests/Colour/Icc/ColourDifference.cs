namespace PlanPublisher.Painting.Tests.Colour.Icc;

/// <summary>ΔE2000 between two colours in L*a*b* (CIE 142-2001; formula as in Sharma, Wu and Dalal, 2005).</summary>
internal static class ColourDifference
{
    public static double Between((double L, double A, double B) one, (double L, double A, double B) other)
    {
        static double Chroma(double a, double b) => Math.Sqrt((a * a) + (b * b));
        static double Seventh(double c) => Math.Sqrt(Math.Pow(c, 7) / (Math.Pow(c, 7) + Math.Pow(25, 7)));
        static double Hue(double a, double b) => a == 0 && b == 0 ? 0 : (Math.Atan2(b, a) * 180 / Math.PI + 360) % 360;
        static double Cos(double degrees) => Math.Cos(degrees * Math.PI / 180);
        static double Sin(double degrees) => Math.Sin(degrees * Math.PI / 180);

        var mean = (Chroma(one.A, one.B) + Chroma(other.A, other.B)) / 2;
        var stretch = 1 + (0.5 * (1 - Seventh(mean)));
        var (a1, a2) = (one.A * stretch, other.A * stretch);
        var (c1, c2) = (Chroma(a1, one.B), Chroma(a2, other.B));
        var (h1, h2) = (Hue(a1, one.B), Hue(a2, other.B));

        var turn = c1 * c2 == 0 ? 0 : h2 - h1;
        turn += turn > 180 ? -360 : turn < -180 ? 360 : 0;
        var (dl, dc, dh) = (other.L - one.L, c2 - c1, 2 * Math.Sqrt(c1 * c2) * Sin(turn / 2));

        var lightness = (one.L + other.L) / 2;
        var chroma = (c1 + c2) / 2;
        var hue = c1 * c2 == 0 ? h1 + h2
            : Math.Abs(h1 - h2) <= 180 ? (h1 + h2) / 2
            : h1 + h2 < 360 ? (h1 + h2 + 360) / 2
            : (h1 + h2 - 360) / 2;
        var t = 1 - (0.17 * Cos(hue - 30)) + (0.24 * Cos(2 * hue)) + (0.32 * Cos((3 * hue) + 6)) - (0.20 * Cos((4 * hue) - 63));
        var fifty = (lightness - 50) * (lightness - 50);
        var sl = 1 + (0.015 * fifty / Math.Sqrt(20 + fifty));
        var sc = 1 + (0.045 * chroma);
        var sh = 1 + (0.015 * chroma * t);
        var rotation = -2 * Seventh(chroma) * Sin(60 * Math.Exp(-Math.Pow((hue - 275) / 25, 2)));
        return Math.Sqrt(
            Math.Pow(dl / sl, 2) + Math.Pow(dc / sc, 2) + Math.Pow(dh / sh, 2) + (rotation * (dc / sc) * (dh / sh)));
    }
}
