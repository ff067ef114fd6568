using System.Collections.Frozen;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Painting.Colour;

/// <summary>Colours for the press: inks. The colours of the house style have inks of their own; see the table.</summary>
/// <remarks>
/// Other colours are converted without a profile, with all that cyan, magenta and yellow have in common as black.
/// </remarks>
public sealed class PressColours : IColourMap
{
    /// <summary>The one place where a colour's sRGB and its inks stand together. Inks in per cent.</summary>
    private static readonly FrozenDictionary<int, DeviceColour.Cmyk> HouseColours = new Dictionary<int, DeviceColour.Cmyk>
    {
        [0x1A1A1A] = Inks(0, 0, 0, 100), // text: one ink, so that it is sharp
        [0x0F2F4F] = Inks(100, 75, 35, 45), // ink blue
        [0xE7EEF5] = Inks(10, 3, 1, 0), // blue tint
        [0xC9D8E6] = Inks(22, 9, 3, 0), // blue mid
        [0xF3F6FA] = Inks(5, 2, 1, 0), // matrix tint
        [0xF2B233] = Inks(0, 33, 88, 0), // amber
        [0xFCEFD0] = Inks(0, 6, 22, 0), // amber tint
        [0x664400] = Inks(0, 45, 100, 55), // brown
        [0x505A5F] = Inks(0, 0, 0, 72), // grey text
        [0x8A9196] = Inks(0, 0, 0, 50), // rule grey
        [0xC8CDD1] = Inks(0, 0, 0, 22), // hairline
        [0x12436D] = Inks(95, 70, 28, 20), // chart 1
        [0x28A197] = Inks(72, 10, 45, 0), // chart 2
        [0x801650] = Inks(40, 100, 25, 25), // chart 3
        [0xF46A25] = Inks(0, 70, 95, 0), // chart 4
    }.ToFrozenDictionary();

    public DeviceColour Map(CssColor colour)
    {
        if (colour.Kind == CssColorKind.DeviceCmyk)
        {
            var (cyan, magenta, yellow, black) = colour.Inks;
            return new DeviceColour.Cmyk(cyan, magenta, yellow, black);
        }

        var key = (colour.Red << 16) | (colour.Green << 8) | colour.Blue;
        return HouseColours.TryGetValue(key, out var inks) ? inks : Convert(colour);
    }

    private static DeviceColour.Cmyk Convert(CssColor colour)
    {
        int lightest = Math.Max(colour.Red, Math.Max(colour.Green, colour.Blue));
        short Ink(int light) => (short)(lightest == 0 ? 0 : (((lightest - light) * 1000) + (lightest / 2)) / lightest);
        var black = (short)((((255 - lightest) * 1000) + 127) / 255);
        return new DeviceColour.Cmyk(Ink(colour.Red), Ink(colour.Green), Ink(colour.Blue), black);
    }

    private static DeviceColour.Cmyk Inks(int cyan, int magenta, int yellow, int black) =>
        new((short)(10 * cyan), (short)(10 * magenta), (short)(10 * yellow), (short)(10 * black));
}
