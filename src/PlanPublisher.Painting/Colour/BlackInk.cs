using PlanPublisher.Painting.Colour.Icc;

namespace PlanPublisher.Painting.Colour;

/// <summary>How light each tint of black ink is on one press, and which tint is as light as a colour.</summary>
internal sealed class BlackInk
{
    /// <summary>Darker colours read as black: letters and rules in them may be black ink.</summary>
    private const double LightestOfDark = 50;

    /// <summary>A tint above this is printed solid: an edge made of dots is no sharper than the colour was.</summary>
    private const short LeastOfSolid = 900;

    private readonly InkLookup _press;

    /// <summary>L* of each thousandth of black ink on bare paper; it falls.</summary>
    private readonly double[] _lightness = new double[1001];

    public BlackInk(IccProfile press)
    {
        _press = InkLookup.Read(press, intent: 1);
        var least = double.MaxValue;
        for (var black = 0; black < _lightness.Length; black++)
        {
            least = Math.Min(least, _press.ToLab([0, 0, 0, black / 1000.0]).L);
            _lightness[black] = least;
        }
    }

    /// <summary>The tint, in thousandths, of a lightness L*; full black for what is darker than it.</summary>
    public short AsLightAs(double lightness)
    {
        var (light, dark) = (0, _lightness.Length - 1);
        while (light < dark)
        {
            var middle = (light + dark) / 2;
            (light, dark) = _lightness[middle] > lightness ? (middle + 1, dark) : (light, middle);
        }

        return (short)light;
    }

    /// <summary>The tint for a lightness of a picture: from paper to full black, so that shadows keep their drawing.</summary>
    public short OfPicture(double lightness)
    {
        var black = _lightness[^1];
        return AsLightAs(black + ((_lightness[0] - black) * lightness / 100));
    }

    /// <summary>Null for a colour that is too light to be taken for black.</summary>
    public DeviceColour.Cmyk? InPlaceOf(DeviceColour.Cmyk inks)
    {
        var lightness = _press.ToLab([inks.Cyan / 1000.0, inks.Magenta / 1000.0, inks.Yellow / 1000.0, inks.Black / 1000.0]).L;
        if (lightness > LightestOfDark)
        {
            return null;
        }

        var black = AsLightAs(lightness);
        return new DeviceColour.Cmyk(0, 0, 0, black >= LeastOfSolid ? (short)1000 : black);
    }
}
