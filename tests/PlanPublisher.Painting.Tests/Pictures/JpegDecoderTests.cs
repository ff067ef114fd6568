using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Images;
using PlanPublisher.Painting.Pictures.Jpeg;

namespace PlanPublisher.Painting.Tests.Pictures;

public sealed class JpegDecoderTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "cases/pictures");

    [Theory]
    [InlineData("grey")]
    [InlineData("rgb")]
    [InlineData("prog")]
    [InlineData("half")]
    [InlineData("proghalf")]
    [InlineData("noise")]
    public void Samples_are_those_that_libjpeg_makes(string name) =>
        AssertNear(File.ReadAllBytes($"{Folder}/decoded/{name}.raw"), JpegDecoder.Decode(File.ReadAllBytes($"{Folder}/{name}.jpg")).Bytes.Span);

    [Fact]
    public void Inks_come_as_cover_however_the_file_stores_them() =>
        AssertNear(File.ReadAllBytes($"{Folder}/decoded/cmyk.raw"), JpegDecoder.Decode(File.ReadAllBytes($"{Folder}/cmyk.jpg")).Bytes.Span);

    [Theory]
    [InlineData("noise")]
    [InlineData("rgb")]
    public void A_file_that_is_cut_or_damaged_anywhere_gives_a_picture_all_the_same(string name)
    {
        var whole = File.ReadAllBytes($"{Folder}/{name}.jpg");
        for (var at = 2; at < whole.Length; at += 7)
        {
            var damaged = whole.ToArray();
            damaged[at] ^= 0x55;
            if (IsSound(damaged))
            {
                JpegDecoder.Decode(damaged);
            }
        }
    }

    /// <summary>Only files that were found sound as far as their headers go come to the decoder.</summary>
    private static bool IsSound(byte[] file)
    {
        var problems = new DiagnosticBag();
        return PictureReader.Read("a.jpg", file, SourceSpan.None, problems) is not null;
    }

    private static void AssertNear(ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (var i = 0; i < expected.Length; i++)
        {
            Assert.True(Math.Abs(expected[i] - actual[i]) <= 2, $"sample {i} is {actual[i]} and not {expected[i]}");
        }
    }
}
