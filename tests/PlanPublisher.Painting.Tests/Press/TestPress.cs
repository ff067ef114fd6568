using PlanPublisher.Layout.Styles;
using PlanPublisher.Painting.Colour;
using PlanPublisher.Painting.Colour.Icc;
using PlanPublisher.Painting.Press;

namespace PlanPublisher.Painting.Tests.Press;

/// <summary>Coated paper, and a house with one colour that has inks of its own.</summary>
internal static class TestPress
{
    public const int HouseColour = 0x0F2F4F;

    public static readonly DeviceColour.Cmyk House = new(1000, 750, 350, 450);

    public static readonly IccProfile Srgb = Profile("sRGB.icc");

    public static readonly IccProfile Coated = Profile("CoatedFOGRA39.icc");

    public static PressColours Colours(int inkLimit = 3000) =>
        new(Srgb, Coated, new Dictionary<int, DeviceColour.Cmyk> { [HouseColour] = House }, inkLimit);

    public static PressPictures Pictures(int inkLimit = 3000) => new(Srgb, Coated, inkLimit);

    public static CssColor Colour(int rgb) => CssColor.Rgb((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);

    private static IccProfile Profile(string name) =>
        IccProfile.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "templates/icc", name)));
}
