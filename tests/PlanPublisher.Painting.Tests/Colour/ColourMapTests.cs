using PlanPublisher.Layout.Styles;
using PlanPublisher.Painting.Colour;

namespace PlanPublisher.Painting.Tests.Colour;

public class ColourMapTests
{
    [Theory]
    [InlineData(0x1A1A1A, 0, 0, 0, 1000)] // text is black ink alone
    [InlineData(0x12436D, 950, 700, 280, 200)] // of the house table
    [InlineData(0xFFFFFF, 0, 0, 0, 0)]
    [InlineData(0x000000, 0, 0, 0, 1000)]
    [InlineData(0xFF0000, 0, 1000, 1000, 0)]
    [InlineData(0x808080, 0, 0, 0, 498)] // greys are black ink alone
    public void A_screen_colour_becomes_inks(int rgb, int cyan, int magenta, int yellow, int black)
    {
        var colour = CssColor.Rgb((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);
        Assert.Equal(new DeviceColour.Cmyk((short)cyan, (short)magenta, (short)yellow, (short)black), new PressColours().Map(colour));
    }

    [Fact]
    public void Inks_of_the_style_sheet_reach_the_press_unchanged_and_are_shown_on_screen()
    {
        var amber = new CssColor(CssColorKind.DeviceCmyk, 0, 0, 0) { Inks = (0, 330, 880, 0) };
        Assert.Equal(new DeviceColour.Cmyk(0, 330, 880, 0), new PressColours().Map(amber));
        Assert.Equal(new DeviceColour.Rgb(255, 171, 31), new ScreenColours().Map(amber));
    }
}
