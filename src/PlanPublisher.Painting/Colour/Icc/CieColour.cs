namespace PlanPublisher.Painting.Colour.Icc;

/// <summary>A colour as CIE 1931 tristimulus values under D50, white having Y = 1: the connection space of profiles.</summary>
internal readonly record struct CieXyz(double X, double Y, double Z)
{
    /// <summary>The illuminant of the connection space (ICC.1:2010, 7.2.16).</summary>
    public static readonly CieXyz White = new(0.9642, 1, 0.8249);

    public CieLab ToLab()
    {
        static double F(double t) => t > 216.0 / 24389 ? Math.Cbrt(t) : ((24389.0 / 27 * t) + 16) / 116;
        var (x, y, z) = (F(X / White.X), F(Y), F(Z / White.Z));
        return new CieLab((116 * y) - 16, 500 * (x - y), 200 * (y - z));
    }
}

/// <summary>A colour as CIE 1976 L*a*b* under D50: L* from 0 to 100.</summary>
internal readonly record struct CieLab(double L, double A, double B)
{
    public CieXyz ToXyz()
    {
        static double Inverse(double f) => f > 6.0 / 29 ? f * f * f : ((116 * f) - 16) * 27 / 24389;
        var y = (L + 16) / 116;
        return new CieXyz(CieXyz.White.X * Inverse(y + (A / 500)), Inverse(y), CieXyz.White.Z * Inverse(y - (B / 200)));
    }
}
