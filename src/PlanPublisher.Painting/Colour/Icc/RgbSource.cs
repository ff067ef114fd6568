namespace PlanPublisher.Painting.Colour.Icc;

/// <summary>A screen's or camera's colours by three tone curves and a matrix (ICC.1:2010, F.3).</summary>
internal sealed class RgbSource
{
    private readonly IccCurve[] _curves;
    private readonly CieXyz[] _primaries;

    private RgbSource(IccCurve[] curves, CieXyz[] primaries)
    {
        _curves = curves;
        _primaries = primaries;
    }

    public static RgbSource Read(IccProfile profile)
    {
        if (profile.ColourSpace != "RGB " || !profile.Has("rXYZ"))
        {
            throw new IccFormatException($"it is a profile of '{profile.ColourSpace}' without a matrix; one of 'RGB ' with a matrix is needed");
        }

        string[] letters = ["r", "g", "b"];
        return new RgbSource(
            [.. letters.Select(letter => IccCurve.Read(profile.Tag(letter + "TRC")))],
            [.. letters.Select(letter => profile.Tag(letter + "XYZ")).Select(tag => new CieXyz(tag.Fixed(8), tag.Fixed(12), tag.Fixed(16)))]);
    }

    /// <summary>The colour of light of the given red, green and blue, each from 0 to 1.</summary>
    public CieXyz ToXyz(double red, double green, double blue)
    {
        var (r, g, b) = (_curves[0].Apply(red), _curves[1].Apply(green), _curves[2].Apply(blue));
        var (pr, pg, pb) = (_primaries[0], _primaries[1], _primaries[2]);
        return new CieXyz(
            (r * pr.X) + (g * pg.X) + (b * pb.X),
            (r * pr.Y) + (g * pg.Y) + (b * pb.Y),
            (r * pr.Z) + (g * pg.Z) + (b * pb.Z));
    }
}
