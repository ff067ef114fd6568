using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Images;
using PlanPublisher.Layout.Styles;
using PlanPublisher.Painting.Pictures;

namespace PlanPublisher.Painting.Tests.Press;

public sealed class PressPicturesTests
{
    public static TheoryData<string> Pictures => new(
        Directory.GetFiles(Folder).Select(path => Path.GetFileName(path)).Where(name => !name.EndsWith(".md", StringComparison.Ordinal)).Order());

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "cases/pictures");

    [Theory]
    [MemberData(nameof(Pictures))]
    public void Every_picture_becomes_four_inks_within_the_limit(string name)
    {
        var pictures = TestPress.Pictures(inkLimit: 2000);
        var picture = Read(name);

        var inks = InksOf(pictures.Of(picture, CssColor.Rgb(255, 255, 255)));

        Assert.True(inks.Max(pixel => pixel.Sum(ink => ink)) <= 510);
        Assert.InRange(pictures.MostInk[picture.Hash], 1, 2000);
    }

    [Theory]
    [InlineData("grey8.png")]
    [InlineData("grey1.png")]
    [InlineData("grey16.png")]
    [InlineData("grey.jpg")]
    public void A_grey_picture_is_black_ink_alone(string name)
    {
        var inks = InksOf(TestPress.Pictures().Of(Read(name), CssColor.Rgb(255, 255, 255)));

        Assert.All(inks, pixel => Assert.Equal([0, 0, 0], pixel[..3].Select(ink => (int)ink)));
        Assert.All(inks, pixel => Assert.NotEqual(0, pixel[3]));
    }

    [Fact]
    public void The_same_colours_stored_in_any_way_become_the_same_inks()
    {
        var expected = InksOf(TestPress.Pictures().Of(Read("rgb8.png"), CssColor.Rgb(255, 255, 255)));
        foreach (var name in (string[])["rgb8i.png", "rgb16.png"])
        {
            Assert.Equal(expected, InksOf(TestPress.Pictures().Of(Read(name), CssColor.Rgb(255, 255, 255))));
        }
    }

    [Fact]
    public void A_picture_in_inks_keeps_them_but_for_what_is_above_the_limit()
    {
        var decoded = File.ReadAllBytes(Path.Combine(Folder, "decoded/cmyk.raw"));
        var inks = InksOf(TestPress.Pictures(inkLimit: 4000).Of(Read("cmyk.jpg"), default));

        Assert.Equal(decoded.Length / 4, inks.Count);
        Assert.True(inks.SelectMany(pixel => pixel).Zip(decoded).All(pair => Math.Abs(pair.First - pair.Second) <= 2));
    }

    private static Picture.Raster Read(string name)
    {
        var problems = new DiagnosticBag();
        var picture = PictureReader.Read(name, File.ReadAllBytes(Path.Combine(Folder, name)), SourceSpan.None, problems);
        Assert.Empty(problems.ToSorted());
        return Assert.IsType<Picture.Raster>(picture);
    }

    /// <summary>Four bytes for each pixel, or for each colour of a palette.</summary>
    private static List<byte[]> InksOf(PictureSamples samples)
    {
        var bytes = samples switch
        {
            PictureSamples.Filtered { IsInks: true } indexed => indexed.Palette,
            PictureSamples.Plain { Channels: 4 } plain => plain.Bytes,
            _ => throw new InvalidOperationException($"{samples.GetType().Name} has no inks"),
        };
        return [.. bytes.ToArray().Chunk(4)];
    }
}
