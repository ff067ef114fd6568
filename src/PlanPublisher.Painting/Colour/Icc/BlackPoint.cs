namespace PlanPublisher.Painting.Colour.Icc;

/// <summary>Finds the darkest colour that a press can print, for black-point compensation (ISO 18619).</summary>
/// <remarks>
/// ISO 18619, 4.3: where the way from lightness to ink and back is nearly straight in its middle, the darkest neutral is the
/// black point; otherwise a parabola is fitted to the shadows, and its lowest point is.
/// </remarks>
internal static class BlackPoint
{
    private const int Steps = 256;

    public static CieXyz OfPress(InkLookup colorimetric, InkLookup perceptual)
    {
        var darkest = Neutral(Math.Min(50, ThereAndBack(perceptual, new CieLab(0, 0, 0)).L));
        var ramp = Ramp(colorimetric);
        var (lowest, highest) = (ramp[0], ramp[^1]);
        if (highest <= lowest || IsStraightInTheMiddle(ramp))
        {
            return darkest.ToXyz();
        }

        var points = new List<(double X, double Y)>();
        for (var i = 0; i < Steps; i++)
        {
            var share = (ramp[i] - lowest) / (highest - lowest);
            if (share is >= 0.1 and < 0.5)
            {
                points.Add((Lightness(i), share));
            }
        }

        return points.Count < 3 ? default : Neutral(Math.Clamp(Parabola.Fit(points).Lowest, 0, 50)).ToXyz();
    }

    private static CieLab Neutral(double lightness) => new(lightness, 0, 0);

    private static double Lightness(int step) => step * 100.0 / (Steps - 1);

    // Made never to fall, from the light end down.
    private static double[] Ramp(InkLookup lookup)
    {
        var ramp = new double[Steps];
        for (var i = 0; i < Steps; i++)
        {
            ramp[i] = ThereAndBack(lookup, Neutral(Lightness(i))).L;
        }

        for (var i = Steps - 2; i > 0; i--)
        {
            ramp[i] = Math.Min(ramp[i], ramp[i + 1]);
        }

        return ramp;
    }

    private static bool IsStraightInTheMiddle(double[] ramp)
    {
        var shadows = ramp[0] + (0.2 * (ramp[^1] - ramp[0]));
        return Enumerable.Range(0, Steps).All(i => Lightness(i) <= shadows || Math.Abs(Lightness(i) - ramp[i]) < 4);
    }

    private static CieLab ThereAndBack(InkLookup lookup, CieLab colour)
    {
        Span<double> inks = stackalloc double[4];
        lookup.FromLab(colour, inks);
        return lookup.ToLab(inks);
    }
}
