using System.Collections.Concurrent;
using System.Collections.Immutable;
using PlanPublisher.Layout.Styles;
using PlanPublisher.Painting.Colour.Icc;

namespace PlanPublisher.Painting.Colour;

/// <summary>Colours for the press: inks, as a printing condition needs them.</summary>
/// <remarks>
/// Colours that the brand gives inks to have those. Blacks and greys are black ink alone, as light as the colour is: grey
/// of three inks drifts towards one of them on the machine. All others go through the profile. Nothing has more ink than
/// the paper takes.
/// </remarks>
public sealed class PressColours : IColourMap
{
    /// <summary>Chroma up to which the eye takes a colour for grey.</summary>
    private const double MostChromaOfGrey = 6;

    private readonly PressTransform _transform;
    private readonly BlackInk _black;
    private readonly ImmutableDictionary<int, DeviceColour.Cmyk> _own;
    private readonly int _limit;
    private readonly ConcurrentDictionary<int, DeviceColour.Cmyk> _known = new();

    /// <param name="own">Inks of single colours, by red, green and blue as one number: <c>0x1A1A1A</c>.</param>
    /// <param name="inkLimit">All inks together, in thousandths of full cover: 3000 for 300 %.</param>
    /// <exception cref="IccFormatException">A profile cannot be used for this.</exception>
    public PressColours(IccProfile screen, IccProfile press, IReadOnlyDictionary<int, DeviceColour.Cmyk> own, int inkLimit)
    {
        _transform = new PressTransform(screen, press);
        _black = new BlackInk(press);
        _own = own.ToImmutableDictionary();
        _limit = inkLimit;
    }

    public DeviceColour Map(CssColor colour)
    {
        if (colour.Kind == CssColorKind.DeviceCmyk)
        {
            var (cyan, magenta, yellow, black) = colour.Inks;
            return new DeviceColour.Cmyk(cyan, magenta, yellow, black).Within(_limit);
        }

        return _known.GetOrAdd((colour.Red << 16) | (colour.Green << 8) | colour.Blue, Inks);
    }

    /// <summary>Black ink alone for what has to stay sharp, if the colour is so dark that it can take its place.</summary>
    public DeviceColour InBlack(DeviceColour colour) =>
        colour is DeviceColour.Cmyk inks && !inks.IsBlackAlone && _black.InPlaceOf(inks) is { } black ? black : colour;

    private DeviceColour.Cmyk Inks(int rgb)
    {
        if (_own.TryGetValue(rgb, out var own))
        {
            return own.Within(_limit);
        }

        var (red, green, blue) = ((rgb >> 16) / 255.0, ((rgb >> 8) & 255) / 255.0, (rgb & 255) / 255.0);
        var lab = _transform.ToLab(red, green, blue);
        if (Math.Sqrt((lab.A * lab.A) + (lab.B * lab.B)) <= MostChromaOfGrey)
        {
            return new DeviceColour.Cmyk(0, 0, 0, _black.AsLightAs(lab.L));
        }

        Span<double> inks = stackalloc double[4];
        _transform.Apply(red, green, blue, inks);
        return new DeviceColour.Cmyk(Thousandths(inks[0]), Thousandths(inks[1]), Thousandths(inks[2]), Thousandths(inks[3])).Within(_limit);
    }

    private static short Thousandths(double ink) => (short)Math.Round(ink * 1000, MidpointRounding.AwayFromZero);
}
