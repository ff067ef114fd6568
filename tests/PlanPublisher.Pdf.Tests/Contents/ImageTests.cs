using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Images;
using PlanPublisher.Layout.Styles;
using PlanPublisher.Painting;
using PlanPublisher.Pdf.Tests.Documents;

namespace PlanPublisher.Pdf.Tests.Contents;

public sealed class ImageTests
{
    [Fact]
    public void A_picture_fills_the_unit_square_inside_its_figure()
    {
        var page = Written("rgb8.png", "rgb8.png").WriteAndRead().Pages[0];

        Assert.Equal(
            ["Figure  BDC", "q", "40 0 0 30 10 360 cm", "P0 Do", "Q", "q", "40 0 0 30 10 360 cm", "P0 Do", "Q", "EMC"],
            page.Operators);
    }

    [Theory]
    [InlineData("rgb8.png", "/ColorSpace/DeviceRGB/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors 3/BitsPerComponent 8/Columns 40>>")]
    [InlineData("grey1.png", "/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors 1")]
    [InlineData("pal2.png", "/BitsPerComponent 2/ColorSpace[/Indexed/DeviceRGB 3<")]
    [InlineData("rgba8.png", "/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/FlateDecode/Length")]
    [InlineData("greya8.png", "/BitsPerComponent 8/ColorSpace/DeviceGray/Filter/FlateDecode/Length")]
    [InlineData("prog.jpg", "/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/DCTDecode")]
    [InlineData("grey.jpg", "/BitsPerComponent 8/ColorSpace/DeviceGray/Filter/DCTDecode")]
    [InlineData("cmyk.jpg", " 0 R]/Decode[1 0 1 0 1 0 1 0]/Filter/DCTDecode")]
    public void Each_kind_of_picture_is_written_as_it_is_stored(string name, string expected) =>
        Assert.Contains(expected, System.Text.Encoding.Latin1.GetString(Written(name).Write()));

    [Fact]
    public void A_picture_is_written_once_for_each_ground()
    {
        var file = System.Text.Encoding.Latin1.GetString(Written("rgba8.png", "rgba8.png", "rgb.jpg", "rgb.jpg").Write());

        Assert.Equal(2, file.Split("/Subtype/Image").Length - 1);
    }

    private static TestDocument Written(params string[] names)
    {
        var document = TestDocument.From("<svg role=\"img\" aria-label=\"x\"><?picture?></svg>");
        var mark = document.Pages[0].Items[0].Mark;
        return document with { Pages = [document.Pages[0] with { Items = [.. names.Select(name => Shown(mark, name))] }] };
    }

    private static DisplayItem.Image Shown(ContentMark mark, string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "cases", "pictures", name));
        var picture = (Picture.Raster)PictureReader.Read(name, bytes, SourceSpan.None, new DiagnosticBag())!;
        var origin = new Point(Length.FromPoints(10), Length.FromPoints(10));
        return new DisplayItem.Image(mark, picture, origin, new LinearMap(40, 0, 0, 30), CssColor.Rgb(255, 255, 255));
    }
}
