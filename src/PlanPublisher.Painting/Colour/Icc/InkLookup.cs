namespace PlanPublisher.Painting.Colour.Icc;

/// <summary>A press profile's two directions between inks and L*a*b*, for one rendering intent.</summary>
internal sealed class InkLookup
{
    // L* = 100 in 16 bits is FF00 (ICC.1:2010, 6.3.4.2, the encoding that mft2 keeps in version 4 too).
    private const double WordLightness = 65535.0 / 65280 * 100;
    private const double WordChroma = 65535.0 / 256;

    private readonly IccLookup _toLab;
    private readonly IccLookup _fromLab;

    private InkLookup(IccLookup toLab, IccLookup fromLab)
    {
        _toLab = toLab;
        _fromLab = fromLab;
    }

    /// <param name="intent">0 perceptual, 1 relative colorimetric, 2 saturation: the number of its tags.</param>
    public static InkLookup Read(IccProfile profile, int intent)
    {
        if (profile.ColourSpace != "CMYK" || profile.ConnectionSpace != "Lab ")
        {
            throw new IccFormatException(
                $"it is a profile from '{profile.ColourSpace}' to '{profile.ConnectionSpace}'; a press profile goes from 'CMYK' to 'Lab '");
        }

        IccLookup Table(string direction) =>
            IccLookup.Read(profile.Tag(profile.Has(direction + intent) ? direction + intent : direction + "0"));
        return new InkLookup(Table("A2B"), Table("B2A"));
    }

    /// <param name="inks">Cyan, magenta, yellow and black, each from 0 to 1.</param>
    public CieLab ToLab(ReadOnlySpan<double> inks)
    {
        Span<double> lab = stackalloc double[3];
        _toLab.Apply(inks, lab);
        return _toLab.IsOfBytes
            ? new CieLab(lab[0] * 100, (lab[1] * 255) - 128, (lab[2] * 255) - 128)
            : new CieLab(lab[0] * WordLightness, (lab[1] * WordChroma) - 128, (lab[2] * WordChroma) - 128);
    }

    public void FromLab(CieLab colour, Span<double> inks)
    {
        ReadOnlySpan<double> lab = _fromLab.IsOfBytes
            ? [colour.L / 100, (colour.A + 128) / 255, (colour.B + 128) / 255]
            : [colour.L / WordLightness, (colour.A + 128) / WordChroma, (colour.B + 128) / WordChroma];
        _fromLab.Apply(lab, inks);
    }
}
