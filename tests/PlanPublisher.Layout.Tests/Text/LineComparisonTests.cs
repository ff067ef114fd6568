using PlanPublisher.Benchmarks.Lines;
using PlanPublisher.TestFonts;

namespace PlanPublisher.Layout.Tests.Text;

/// <summary>Justified paragraphs of the strategy, 60 mm to 150 mm wide, beside Typst's lines of them.</summary>
public class LineComparisonTests
{
    private static readonly Lazy<List<LineComparisonRow>> Rows = new(() =>
        LineComparison.Compare(Path.Combine(AppContext.BaseDirectory, "cases", "lines"), ShippedFonts.SansRegular));

    private static LineComparisonRow Sum => Rows.Value.Aggregate((a, b) => a + b);

    [Fact]
    public void The_badness_of_all_lines_is_no_more_than_that_of_Typst_s() =>
        Assert.InRange(Sum.Ours.Badness, 0, Sum.Typst.Badness);

    /// <summary>The house asks for three letters before a hyphen; Typst's lines have two.</summary>
    [Fact]
    public void With_Typst_s_limits_for_hyphens_no_width_has_worse_lines_than_Typst_s() =>
        Assert.All(Rows.Value, row => Assert.InRange(row.Free.Badness, 0, row.Typst.Badness));

    [Fact]
    public void Fewer_words_are_divided_than_by_first_fit() =>
        Assert.InRange(Sum.Ours.Hyphens, 0, Sum.FirstFit.Hyphens - 1);

    [Fact]
    public void No_line_is_wider_than_its_room() => Assert.All(Rows.Value, row => Assert.Equal(0, row.Ours.Overfull));

    /// <summary>That the file of Typst's lines and the paragraphs belong together.</summary>
    [Fact]
    public void Typst_s_lines_are_those_of_the_same_paragraphs() =>
        Assert.All(Rows.Value, row => Assert.InRange(row.Typst.Lines, row.Ours.Lines - 10, row.Ours.Lines + 10));
}
