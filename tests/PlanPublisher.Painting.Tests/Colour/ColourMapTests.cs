using PlanPublisher.Layout.Styles;
using PlanPublisher.Painting.Colour;
using PlanPublisher.Painting.Tests.Press;

namespace PlanPublisher.Painting.Tests.Colour;

public class ColourMapTests
{
    [Theory]
    [InlineData(0x000000, 1000)]
    [InlineData(0x1B1B1B, 1000)] // darker than black ink can be
    [InlineData(0x808080, 643)]
    [InlineData(0x505A5F, 814)] // a grey to the eye, if not to the letter
    [InlineData(0xFFFFFF, 0)]
    public void Blacks_and_greys_are_black_ink_alone_as_light_as_they_are(int rgb, int black) =>
        Assert.Equal(new DeviceColour.Cmyk(0, 0, 0, (short)black), TestPress.Colours().Map(TestPress.Colour(rgb)));

    [Fact]
    public void A_colour_goes_through_the_profile()
    {
        // What Little CMS gives, in tests/cases/icc.
        var inks = Assert.IsType<DeviceColour.Cmyk>(TestPress.Colours().Map(TestPress.Colour(0xFF0000)));
        Assert.InRange(inks.Cyan, 0, 20);
        Assert.InRange(inks.Magenta, 950, 1000);
        Assert.InRange(inks.Yellow, 900, 1000);
        Assert.InRange(inks.Black, 0, 20);
    }

    [Fact]
    public void Inks_of_the_brand_stand_in_for_those_of_the_profile() =>
        Assert.Equal(TestPress.House, TestPress.Colours().Map(TestPress.Colour(TestPress.HouseColour)));

    [Fact]
    public void No_colour_has_more_ink_than_the_paper_takes_and_black_stays()
    {
        Assert.Equal(new DeviceColour.Cmyk(738, 553, 258, 450), TestPress.Colours(inkLimit: 2000).Map(TestPress.Colour(TestPress.HouseColour)));
        var heavy = new CssColor(CssColorKind.DeviceCmyk, 0, 0, 0) { Inks = (1000, 1000, 1000, 1000) };
        Assert.Equal(3000, Assert.IsType<DeviceColour.Cmyk>(TestPress.Colours().Map(heavy)).Total, 2.0);
    }

    [Fact]
    public void Inks_of_the_style_sheet_reach_the_press_unchanged_and_are_shown_on_screen()
    {
        var amber = new CssColor(CssColorKind.DeviceCmyk, 0, 0, 0) { Inks = (0, 330, 880, 0) };
        Assert.Equal(new DeviceColour.Cmyk(0, 330, 880, 0), TestPress.Colours().Map(amber));
        Assert.Equal(new DeviceColour.Rgb(255, 171, 31), new ScreenColours().Map(amber));
    }
}
