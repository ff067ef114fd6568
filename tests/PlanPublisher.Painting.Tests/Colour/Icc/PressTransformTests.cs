using System.Globalization;
using PlanPublisher.Painting.Colour.Icc;

namespace PlanPublisher.Painting.Tests.Colour.Icc;

public sealed class PressTransformTests
{
    private static readonly IccProfile Srgb = Profile("sRGB.icc");
    private static readonly IccProfile Coated = Profile("CoatedFOGRA39.icc");

    [Theory]
    [InlineData(50.0, 2.6772, -79.7751, 50.0, 0.0, -82.7485, 2.0425)]
    [InlineData(50.0, 2.5, 0.0, 73.0, 25.0, -18.0, 27.1492)]
    [InlineData(60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644)]
    [InlineData(2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082)]
    public void The_measure_of_difference_gives_the_published_figures(
        double l1, double a1, double b1, double l2, double a2, double b2, double expected) =>
        Assert.Equal(expected, ColourDifference.Between((l1, a1, b1), (l2, a2, b2)), 4);

    [Fact]
    public void Inks_are_those_that_little_cms_gives()
    {
        var transform = new PressTransform(Srgb, Coated);
        var press = InkLookup.Read(Coated, intent: 1);
        var differences = new List<double>();
        foreach (var row in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "cases/icc/coated-fogra39.lcms.txt")).Where(row => row[0] != '#'))
        {
            var n = row.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToArray();
            var ours = new double[4];
            transform.Apply(n[0] / 255, n[1] / 255, n[2] / 255, ours);
            double[] theirs = [.. n[3..].Select(ink => ink / 100)];
            differences.Add(ColourDifference.Between(Shown(press, ours), Shown(press, theirs)));
        }

        Assert.Equal(1000, differences.Count);
        Assert.True(differences.Average() < 0.05 && differences.Max() < 0.5, $"mean {differences.Average():F3}, greatest {differences.Max():F3}");
    }

    [Fact]
    public void White_is_bare_paper_and_nothing_has_more_ink_than_the_profile_allows()
    {
        var transform = new PressTransform(Srgb, Coated);
        var inks = new double[4];
        transform.Apply(1, 1, 1, inks);
        Assert.All(inks, ink => Assert.Equal(0, ink, 3));

        for (var colour = 0; colour < 4096; colour++)
        {
            transform.Apply((colour >> 8) / 15.0, ((colour >> 4) & 15) / 15.0, (colour & 15) / 15.0, inks);
            Assert.True(inks.Sum() <= 3.0, $"#{colour:X3} has {inks.Sum():P0} of ink");
        }
    }

    [Theory]
    [InlineData(0, "it is not an ICC profile")]
    [InlineData(200, "it ends in the middle of a table")]
    public void A_damaged_profile_is_refused_with_the_reason(int length, string reason) =>
        Assert.Equal(reason, Assert.Throws<IccFormatException>(() => IccProfile.Read(Coated.Bytes[..length])).Message);

    [Fact]
    public void A_profile_cut_anywhere_is_refused_and_crashes_nothing()
    {
        for (var length = 0; length < Coated.Bytes.Length; length += 997)
        {
            var cut = Coated.Bytes[..length];
            Assert.Throws<IccFormatException>(() => new PressTransform(Srgb, IccProfile.Read(cut)));
        }
    }

    [Fact]
    public void A_screens_profile_is_no_press_profile() =>
        Assert.Equal(
            "it is a profile from 'RGB ' to 'XYZ '; a press profile goes from 'CMYK' to 'Lab '",
            Assert.Throws<IccFormatException>(() => new PressTransform(Srgb, Srgb)).Message);

    private static (double L, double A, double B) Shown(InkLookup press, double[] inks)
    {
        var lab = press.ToLab(inks);
        return (lab.L, lab.A, lab.B);
    }

    private static IccProfile Profile(string name) =>
        IccProfile.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "templates/icc", name)));
}
