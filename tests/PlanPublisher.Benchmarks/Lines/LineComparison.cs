using System.Globalization;
using System.Text;
using PlanPublisher.Fonts.OpenType;

namespace PlanPublisher.Benchmarks.Lines;

/// <summary>Our lines of twenty paragraphs beside those of Typst and of first fit, at ten widths.</summary>
/// <remarks>Typst's lines stand in a file, with how they were made: tests/cases/lines/README.md.</remarks>
internal static class LineComparison
{
    private const double FontSize = 12;

    private static readonly int[] Widths = [60, 70, 80, 90, 100, 110, 120, 130, 140, 150];

    /// <param name="folder">With paragraphs.txt and typst-lines.txt.</param>
    /// <param name="face">The one that Typst set them in.</param>
    public static List<LineComparisonRow> Compare(string folder, FontFace face)
    {
        var paragraphs = File.ReadAllLines(Path.Combine(folder, "paragraphs.txt"));
        var typst = File.ReadAllText(Path.Combine(folder, "typst-lines.txt")).ReplaceLineEndings("\n").Trim().Split("\n\n");
        var rows = new List<LineComparisonRow>();
        foreach (var (index, millimetres) in Widths.Index())
        {
            var sets = new LineSets(face, FontSize, millimetres);
            rows.Add(new LineComparisonRow(
                millimetres,
                Sum(paragraphs.Select(paragraph => sets.Ours(paragraph))),
                Sum(paragraphs.Select(paragraph => sets.Ours(paragraph, "hyphenate-limit-chars: 5 2 3; hyphenate-limit-lines: no-limit"))),
                Sum(typst.Skip(index * paragraphs.Length).Take(paragraphs.Length).Select(page => page.Split('\n').ToList())),
                Sum(paragraphs.Select(sets.AtFirstFit))));

            LineQuality Sum(IEnumerable<List<string>> all) => all
                .Select(lines => LineQuality.Of(face, FontSize, millimetres * 72 / 25.4, lines))
                .Aggregate(LineQuality.None, (sum, quality) => sum + quality);
        }

        return rows;
    }

    /// <summary>As a table of Markdown.</summary>
    public static string Table(IReadOnlyList<LineComparisonRow> rows)
    {
        var table = new StringBuilder("""
            | width | lines: ours | free | Typst | first fit | hyphens: ours | free | Typst | first fit | badness: ours | free | Typst | first fit |
            |---|---|---|---|---|---|---|---|---|---|---|---|---|

            """);
        foreach (var row in rows)
        {
            Append($"{row.Millimetres} mm", row);
        }

        Append("all", rows.Aggregate((a, b) => a + b));
        return table.ToString();

        void Append(string name, LineComparisonRow row) => table.Append(
            CultureInfo.InvariantCulture,
            $"| {name} | {row.Ours.Lines} | {row.Free.Lines} | {row.Typst.Lines} | {row.FirstFit.Lines} | {row.Ours.Hyphens} | {row.Free.Hyphens} | {row.Typst.Hyphens} | {row.FirstFit.Hyphens} | {row.Ours.Badness:N0} | {row.Free.Badness:N0} | {row.Typst.Badness:N0} | {row.FirstFit.Badness:N0} |\n");
    }
}

/// <summary>All paragraphs at one width.</summary>
/// <param name="Ours">By the rules of the house: three letters before and after a hyphen, two hyphens in a row.</param>
/// <param name="Free">Ours with about Typst's limits: two letters before and three after, any hyphens in a row.</param>
internal sealed record LineComparisonRow(int Millimetres, LineQuality Ours, LineQuality Free, LineQuality Typst, LineQuality FirstFit)
{
    public static LineComparisonRow operator +(LineComparisonRow a, LineComparisonRow b) =>
        new(0, a.Ours + b.Ours, a.Free + b.Free, a.Typst + b.Typst, a.FirstFit + b.FirstFit);
}
