namespace PlanPublisher.Painting.Colour.Icc;

/// <summary>Turns colours of light into inks of a press: relative colorimetric, with black-point compensation.</summary>
/// <remarks>
/// White becomes bare paper, the darkest colour of the source becomes the darkest that the press can print, and what is
/// between is scaled along (ISO 18619): shadows keep their drawing. Colours that inks cannot show become the nearest that
/// the profile's maker chose.
/// </remarks>
public sealed class PressTransform
{
    private readonly RgbSource _source;
    private readonly InkLookup _press;
    private readonly CieXyz _scale;
    private readonly CieXyz _shift;

    /// <param name="source">What red, green and blue mean: sRGB, or the profile of a picture.</param>
    /// <param name="press">The printing condition.</param>
    /// <exception cref="IccFormatException">One of them cannot be used for this.</exception>
    public PressTransform(IccProfile source, IccProfile press)
    {
        _source = RgbSource.Read(source);
        _press = InkLookup.Read(press, intent: 1);
        var from = _source.ToXyz(0, 0, 0);
        var to = BlackPoint.OfPress(_press, InkLookup.Read(press, intent: 0));
        var white = CieXyz.White;
        _scale = new CieXyz(
            (to.X - white.X) / (from.X - white.X),
            (to.Y - white.Y) / (from.Y - white.Y),
            (to.Z - white.Z) / (from.Z - white.Z));
        _shift = new CieXyz(white.X * (1 - _scale.X), white.Y * (1 - _scale.Y), white.Z * (1 - _scale.Z));
    }

    /// <summary>What a colour of light looks like, before it is fitted to the press.</summary>
    internal CieLab ToLab(double red, double green, double blue) => _source.ToXyz(red, green, blue).ToLab();

    /// <summary>The inks for a colour of light.</summary>
    /// <param name="red">From 0 to 1, as <paramref name="green"/> and <paramref name="blue"/>.</param>
    /// <param name="inks">Receives cyan, magenta, yellow and black, each from 0 to 1.</param>
    public void Apply(double red, double green, double blue, Span<double> inks)
    {
        var light = _source.ToXyz(red, green, blue);
        var printed = new CieXyz(
            (light.X * _scale.X) + _shift.X,
            (light.Y * _scale.Y) + _shift.Y,
            (light.Z * _scale.Z) + _shift.Z);
        _press.FromLab(printed.ToLab(), inks);
    }
}
