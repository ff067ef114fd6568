using System.Text;
using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Images;

namespace PlanPublisher.Layout.Tests.Images;

public sealed class PictureReaderTests
{
    private static readonly byte[] OnePixel = PngBytes.Of(1, 1, 8, 2, [0, 1, 2, 3]);

    public static TheoryData<string> Cases => [.. Directory.GetFiles(Folder()).Where(path => !path.EndsWith(".md")).Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_way_of_storing_a_picture_is_read(string name)
    {
        var problems = new DiagnosticBag();
        var picture = PictureReader.Read(name, File.ReadAllBytes(Path.Combine(Folder(), name)), SourceSpan.None, problems);

        Assert.Empty(problems.ToSorted());
        var raster = Assert.IsType<Picture.Raster>(picture);
        var size = name switch
        {
            "turned.jpg" => (30, 40),
            "noise.jpg" => (80, 56),
            _ => (40, 30),
        };
        Assert.Equal(size, (raster.ShownWidth, raster.ShownHeight));
    }

    [Fact]
    public void Filters_come_off() => Assert.Equal(
        "10 20 30 40 | 11 21 31 41 | 5 15 30 50 | 10 25 42 46 | 11 26 43 47",
        RowsOf(PngBytes.Of(4, 5, 8, 0,
        [
            1, 10, 10, 10, 10, // left
            2, 1, 1, 1, 1, // above
            0, 5, 15, 30, 50,
            3, 8, 13, 15, 0, // mean of left and above
            4, 1, 1, 1, 1, // nearest of left, above and both
        ])));

    [Theory]
    [InlineData("empty", "it is empty")]
    [InlineData("words", "it is neither PNG nor JPEG nor SVG")]
    [InlineData("cut", "the file ends too early")]
    [InlineData("wrong check sum", "its part 'IDAT' at byte 33 is damaged: the check sum is wrong")]
    [InlineData("lying size", "it says that it has 65535 × 65535 pixels, more than the 80 million that are read")]
    [InlineData("no size", "its size is 0 × 1 pixels")]
    [InlineData("bomb", "it has more pixels than its size says")]
    [InlineData("too few rows", "it has fewer pixels than its size says: the file is cut off or damaged")]
    [InlineData("no zlib", "its pixels are damaged and cannot be unpacked")]
    [InlineData("no such filter", "its pixels are damaged: there is no such filter")]
    [InlineData("no palette", "its palette is not there or damaged")]
    [InlineData("beyond the palette", "it uses a colour that its palette does not have")]
    [InlineData("no such depth", "its colours are stored in a way that PNG does not know")]
    [InlineData("unknown part", "it has a part 'ABCD' that is not known")]
    [InlineData("jpeg cut", "the file ends too early")]
    [InlineData("jpeg without tables", "tables that are needed to unpack it are missing")]
    [InlineData("jpeg without size", "it does not say its size")]
    [InlineData("jpeg lying size", "it has fewer pixels than its size says: the file is cut off or damaged")]
    [InlineData("jpeg huge", "it says that it has 65535 × 65535 pixels, more than the 80 million that are read")]
    [InlineData("arithmetic jpeg", "it is a lossless, hierarchical or arithmetic JPEG")]
    [InlineData("html", "it is XML, but of 'html', not of svg")]
    public void What_is_damaged_or_lies_is_told(string damage, string reason)
    {
        var problems = new DiagnosticBag();
        var file = Damaged(damage);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Null(PictureReader.Read("map.png", file, SourceSpan.None, problems));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4_000_000);
        var problem = Assert.Single(problems.ToSorted());
        Assert.Equal(("PP5112", $"the picture 'map.png' cannot be used: {reason}"), (problem.Code, problem.Message));
    }

    [Theory]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\">\n<g>", "2:4")]
    [InlineData("<svg>\n  <rect width=3/>\n</svg>", "2:15")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaaaaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">"
        + "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;\">]>\n<svg>&e;&e;</svg>", "")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>\n<svg><text>&b;</text></svg>", "2:")]
    public void A_drawing_that_is_not_well_formed_is_told_with_its_place(string svg, string place)
    {
        var problems = new DiagnosticBag();

        Assert.Null(PictureReader.Read("map.svg", Encoding.UTF8.GetBytes(svg), SourceSpan.None, problems));

        var problem = Assert.Single(problems.ToSorted());
        Assert.Equal("PP5112", problem.Code);
        Assert.StartsWith($"map.svg:{place}", problem.Span.ToString());
    }

    [Fact]
    public void Of_other_languages_in_a_drawing_nothing_is_left()
    {
        const string svg = """
            <?xml version="1.0"?>
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:ink="http://ink" xmlns:xlink="http://www.w3.org/1999/xlink" ink:version="1">
              <ink:view><rect/></ink:view><use xlink:href="#a"/>
            </svg>
            """;
        var drawing = Assert.IsType<Picture.Drawing>(PictureReader.Read("a.svg", Encoding.UTF8.GetBytes(svg), SourceSpan.None, new DiagnosticBag()));

        Assert.Empty(drawing.Root.Attributes);
        var use = Assert.Single(drawing.Root.Children.OfType<Layout.Html.HtmlElement>());
        Assert.Equal(("use", "#a"), (use.Name, use.Attribute("xlink:href")));
        Assert.Equal((3, 31), drawing.Source.PositionOf(use.Offset));
    }

    [Fact]
    public void Elements_nest_only_so_deep()
    {
        var problems = new DiagnosticBag();
        var svg = string.Concat(Enumerable.Repeat("<svg>", 100_000));

        Assert.Null(PictureReader.Read("deep.svg", Encoding.UTF8.GetBytes(svg), SourceSpan.None, problems));

        Assert.EndsWith("nested more than 256 deep", Assert.Single(problems.ToSorted()).Message);
    }

    private static byte[] Damaged(string damage) => damage switch
    {
        "empty" => [],
        "words" => "Dear all"u8.ToArray(),
        "cut" => OnePixel[..^5],
        "wrong check sum" => Changed(OnePixel, 42),
        "lying size" => PngBytes.Of(65535, 65535, 8, 2, [0]),
        "no size" => PngBytes.Of(0, 1, 8, 2, [0]),
        "bomb" => PngBytes.Of(1, 1, 8, 2, new byte[50_000_000]),
        "too few rows" => PngBytes.Of(1, 2, 8, 2, [0, 1, 2, 3]),
        "no zlib" => PngBytes.File(("IHDR", PngBytes.Header(1, 1, 8, 2)), ("IDAT", [1, 2, 3, 4]), ("IEND", [])),
        "no such filter" => PngBytes.Of(1, 1, 8, 2, [9, 1, 2, 3]),
        "no palette" => PngBytes.Of(1, 1, 8, 3, [0, 0]),
        "beyond the palette" => PngBytes.Of(2, 1, 8, 3, [0, 0, 2], ("PLTE", [1, 2, 3, 4, 5, 6])),
        "no such depth" => PngBytes.Of(1, 1, 4, 2, [0, 0]),
        "unknown part" => PngBytes.Of(1, 1, 8, 2, [0, 1, 2, 3], ("ABCD", [])),
        "jpeg cut" => Jpeg()[..^40],
        "jpeg without tables" => [.. Jpeg(0xDB), 0xFF, 0xD9],
        "jpeg without size" => [0xFF, 0xD8, 0xFF, 0xD9],
        "jpeg lying size" => WithSize(Jpeg(), 8_000, 8_000),
        "jpeg huge" => WithSize(Jpeg(), 65535, 65535),
        "arithmetic jpeg" => [0xFF, 0xD8, 0xFF, 0xC9, 0, 2],
        "html" => "<html><body/></html>"u8.ToArray(),
        _ => throw new ArgumentException(damage),
    };

    private static byte[] Changed(byte[] file, int at)
    {
        var copy = file.ToArray();
        copy[at] ^= 0xFF;
        return copy;
    }

    /// <summary>The sample, without the segments of a marker.</summary>
    private static byte[] Jpeg(int without = -1)
    {
        var file = File.ReadAllBytes(Path.Combine(Folder(), "rgb.jpg"));
        var kept = file[..2].ToList();
        for (var at = 2; file[at + 1] != 0xDA;)
        {
            var end = at + 2 + (file[at + 2] << 8) + file[at + 3];
            kept.AddRange(file[at + 1] == without ? [] : file[at..end]);
            at = end;
            if (file[at + 1] == 0xDA)
            {
                kept.AddRange(file[at..]);
            }
        }

        return [.. kept];
    }

    private static byte[] WithSize(byte[] jpeg, int width, int height)
    {
        var at = jpeg.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xC0]);
        (jpeg[at + 5], jpeg[at + 6], jpeg[at + 7], jpeg[at + 8]) = ((byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width);
        return jpeg;
    }

    private static string RowsOf(byte[] file)
    {
        var rows = new List<string>();
        PngRows.Read(PngFile.Read(file), (_, _, _, _, row) => rows.Add(string.Join(' ', row.ToArray())));
        return string.Join(" | ", rows);
    }

    private static string Folder() => Path.Combine(AppContext.BaseDirectory, "cases", "pictures");
}
