using PlanPublisher.Fonts.OpenType;
using PlanPublisher.Fonts.Shaping;

namespace PlanPublisher.Benchmarks.Lines;

/// <summary>How evenly justified lines are filled, worked out from the font's advances, whoever made the lines.</summary>
/// <remarks>
/// Badness is TeX's: 100 times the cube of the ratio of the gap to what the spaces can give, at most 10,000; a space can
/// grow by a half and shrink by a third. The last line of a paragraph is not counted.
/// </remarks>
internal sealed record LineQuality(int Lines, int Hyphens, long Badness, int Overfull)
{
    private const double MostBadness = 10_000;
    private const char SoftHyphen = '\u00AD';

    public static readonly LineQuality None = new(0, 0, 0, 0);

    /// <param name="lines">Of one paragraph; a soft hyphen ends a line that parts a word.</param>
    public static LineQuality Of(FontFace face, double fontSize, double width, IReadOnlyList<string> lines)
    {
        var badness = lines.SkipLast(1).Select(line => BadnessOf(face, width * face.UnitsPerEm / fontSize, line)).ToList();
        return new LineQuality(
            lines.Count,
            lines.Count(line => line.EndsWith(SoftHyphen)),
            badness.Sum(value => (long)Math.Round(Math.Min(value, MostBadness))),
            badness.Count(double.IsPositiveInfinity));
    }

    public static LineQuality operator +(LineQuality a, LineQuality b) =>
        new(a.Lines + b.Lines, a.Hyphens + b.Hyphens, a.Badness + b.Badness, a.Overfull + b.Overfull);

    /// <param name="width">In font units.</param>
    private static double BadnessOf(FontFace face, double width, string line)
    {
        var words = line.Replace(SoftHyphen, '-').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var space = (double)face.AdvanceOf(face.GlyphOf(' '));
        var spaces = words.Length - 1;
        var gap = width - words.Sum(word => WordShaper.Shape(face, word).Width) - (spaces * space);
        if (gap < 0)
        {
            var shrink = spaces * space / 3;
            // A font unit of play: the lines were measured in other units.
            return -gap > shrink + 1 ? double.PositiveInfinity : 100 * Math.Pow(-gap / shrink, 3);
        }

        return gap == 0 ? 0 : Math.Min(100 * Math.Pow(gap / (spaces * space / 2), 3), MostBadness);
    }
}
