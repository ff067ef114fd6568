using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Painting.Colour;

/// <summary>Colours for screens: sRGB. Inks are converted naively, without a profile (CSS Color 5, <c>device-cmyk()</c>).</summary>
public sealed class ScreenColours : IColourMap
{
    private const int FullInk = 1000;

    public DeviceColour Map(CssColor colour)
    {
        var (cyan, magenta, yellow, black) = colour.Inks;
        return colour.Kind == CssColorKind.DeviceCmyk
            ? Show(new DeviceColour.Cmyk(cyan, magenta, yellow, black))
            : new DeviceColour.Rgb(colour.Red, colour.Green, colour.Blue);
    }

    /// <summary>What inks look like.</summary>
    public static DeviceColour.Rgb Show(DeviceColour.Cmyk inks) => new(
        LightThrough(inks.Cyan, inks.Black),
        LightThrough(inks.Magenta, inks.Black),
        LightThrough(inks.Yellow, inks.Black));

    /// <summary>What an ink and black let through together: 1 − min(1, ink·(1 − black) + black).</summary>
    private static byte LightThrough(int ink, int black)
    {
        const int Whole = FullInk * FullInk;
        var cover = Math.Clamp((ink * (FullInk - black)) + (FullInk * black), 0, Whole);
        return (byte)(((255L * (Whole - cover)) + (Whole / 2)) / Whole);
    }
}
