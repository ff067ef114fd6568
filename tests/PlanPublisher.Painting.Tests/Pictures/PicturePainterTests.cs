using System.Text;
using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Images;
using PlanPublisher.Layout.Styles;
using PlanPublisher.Painting.Pictures;
using PlanPublisher.Painting.Svg;
using static PlanPublisher.Painting.Tests.Sample;

namespace PlanPublisher.Painting.Tests.Pictures;

public sealed class PicturePainterTests
{
    /// <summary>Pictures are 40 × 30 pixels, 30 × 22.5 pt by themselves; the box is 40 × 20 pt.</summary>
    [Theory]
    [InlineData(ObjectFit.Fill, "image 40x30 10,10 map 40 0 0 20 | 0")]
    [InlineData(ObjectFit.Contain, "image 40x30 16.67,10 map 26.67 0 0 20 | 0")]
    [InlineData(ObjectFit.Cover, "image 40x30 10,5 map 40 0 0 30 inside M10,10 L50,10 L50,30 L10,30 Z | 0")]
    [InlineData(ObjectFit.None, "image 40x30 15,8.75 map 30 0 0 22.5 inside M10,10 L50,10 L50,30 L10,30 Z | 0")]
    [InlineData(ObjectFit.ScaleDown, "image 40x30 16.67,10 map 26.67 0 0 20 | 0")]
    public void A_picture_fits_its_box_as_asked(ObjectFit fit, string expected) =>
        Assert.Equal(expected, DisplayListText.Describe(Paint("rgb8.png", Plain with { ObjectFit = fit })));

    [Fact]
    public void A_picture_that_lies_on_its_side_is_turned_upright() =>
        Assert.Equal("image 40x30 50,10 map 0 20 -40 0 | 0", DisplayListText.Describe(Paint("turned.jpg", Plain)));

    [Fact]
    public void A_picture_without_words_is_decoration()
    {
        var list = Paint("rgb.jpg", Plain, "alt=");
        Assert.Equal(MarkKind.Layout, Assert.Single(list.Items).Mark.Kind);
    }

    [Fact]
    public void Too_few_pixels_are_told()
    {
        var problems = new DiagnosticBag();
        Paint("rgb8.png", Plain, "src=map.png", problems: problems);
        Assert.Equal(
            ["PP5114: the picture 'map.png' has 72 pixels an inch where it is shown; 150 are needed for it to look sharp"],
            problems.ToSorted().Select(p => $"{p.Code}: {p.Message}"));
    }

    [Fact]
    public void A_drawing_in_a_file_is_scaled_to_its_box_and_tells_its_own_places()
    {
        var problems = new DiagnosticBag();
        var svg = "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10'>\n<rect width='10' height='10'/><video/></svg>";
        var drawing = PictureReader.Read("map.svg", Encoding.UTF8.GetBytes(svg), SourceSpan.None, problems);
        var list = Paint(Element(0, "img", ["alt=Map"]) with { Picture = drawing }, problems);

        Assert.Equal("path M10,10 L30,10 L30,30 L10,30 Z fill #000000 | 0", DisplayListText.Describe(list));
        Assert.Equal("map.svg:2:31", Assert.Single(problems.ToSorted()).Span.ToString());
    }

    [Theory]
    [InlineData("rgb8i.png", "rgb8.png")]
    [InlineData("rgb16.png", "rgb8.png")]
    [InlineData("rgba8i.png", "rgba8.png")]
    [InlineData("rgba16.png", "rgba8.png")]
    public void Ways_of_storing_the_same_pixels_decode_alike(string one, string other) =>
        Assert.Equal(Decoded(other), Decoded(one));

    [Fact]
    public void What_is_transparent_shows_the_ground()
    {
        // The gradient of alpha is opaque above and clear below.
        var pixels = Decoded("rgba8.png");
        Assert.Equal(Decoded("rgb8.png")[..3], pixels[..3]);
        Assert.Equal([10, 200, 30], pixels[^3..]);
    }

    [Theory]
    [InlineData("grey1.png", 1, 1)]
    [InlineData("grey4.png", 1, 4)]
    [InlineData("rgb8.png", 3, 8)]
    [InlineData("pal2.png", 1, 2)]
    [InlineData("palt.png", 1, 8)]
    public void What_can_go_into_a_file_as_it_is_stored_is_not_decoded(string name, int channels, int bits)
    {
        var samples = Assert.IsType<PictureSamples.Filtered>(PictureSamples.Of(Read(name), CssColor.Black));
        Assert.Equal((channels, bits), (samples.Channels, samples.Bits));
    }

    [Fact]
    public void A_palette_is_mixed_with_the_ground()
    {
        var file = Assert.IsType<PictureSamples.Filtered>(PictureSamples.Of(Read("palt.png"), CssColor.Rgb(1, 2, 3)));
        Assert.Contains("1,2,3", file.Palette.ToArray().Chunk(3).Select(colour => string.Join(',', colour)));
    }

    [Fact]
    public void Grey_with_alpha_stays_grey_on_grey() =>
        Assert.Equal(1, PictureSamples.Of(Read("greya8.png"), CssColor.Rgb(9, 9, 9)).Channels);

    [Fact]
    public void A_preview_shows_the_file()
    {
        var picture = SvgWriter.Write(Paint("rgb8.png", Plain));
        Assert.Contains($"href=\"data:image/png;base64,{Convert.ToBase64String(Read("rgb8.png").File.Span)}\"", picture);
        Assert.Contains("transform=\"matrix(40 0 0 20 10 10)\"", picture);
    }

    private static byte[] Decoded(string name)
    {
        var png = PngFile.Of(Read(name));
        return FlatPixels.Decode(png, CssColor.Rgb(10, 200, 30)).Bytes.ToArray();
    }

    private static Picture.Raster Read(string name)
    {
        var problems = new DiagnosticBag();
        var file = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "cases", "pictures", name));
        var picture = PictureReader.Read(name, file, SourceSpan.None, problems);
        Assert.Empty(problems.ToSorted());
        return Assert.IsType<Picture.Raster>(picture);
    }

    private static DisplayList Paint(string name, ComputedStyle style, string attribute = "alt=Map", DiagnosticBag? problems = null) =>
        Paint(Element(0, "img", [attribute], style) with { Picture = Read(name) }, problems ?? new DiagnosticBag());

    private static DisplayList Paint(StyledElement img, DiagnosticBag problems) =>
        Sample.Paint(img, [new PlacedFragment(At(10, 10), new Fragment.Replaced(img, img.Style, Of(40, 20)))], problems: problems);
}
