using PlanPublisher.Layout.Text.Hyphenation;

namespace PlanPublisher.Layout.Tests.Text;

public class HyphenationTests
{
    private const string Paragraph =
        "Implementation of recommendations requires accountability, organisational responsibility, professional "
        + "understanding, interoperability, comprehensive communication, neighbourhood consultation, representative "
        + "participation, straightforward administration, international collaboration, environmental considerations.";

    /// <summary>As the British patterns have it, before the least letters are counted.</summary>
    [Theory]
    [InlineData("organisation", "or-gan-isa-tion")]
    [InlineData("policing", "poli-cing")]
    [InlineData("Authority", "Au-thor-ity")]
    [InlineData("neighbourhood", "neigh-bour-hood")]
    [InlineData("university", "uni-ver-sity")]
    [InlineData("however", "how-ever")]
    [InlineData("the", "the")]
    public void Words_are_divided_as_in_British_English(string word, string expected)
    {
        var points = new List<int>();

        Hyphenator.For("en-GB")!.Find(word, points);

        points.Reverse();
        Assert.Equal(expected, points.Aggregate(word, (divided, at) => divided.Insert(at, "-")));
    }

    [Theory]
    [InlineData("en", true)]
    [InlineData("en-GB", true)]
    [InlineData("en-ie", true)]
    [InlineData("en-US", false)]
    [InlineData("ga", false)]
    [InlineData("", false)]
    public void Only_British_English_is_known(string language, bool isKnown) =>
        Assert.Equal(isKnown, Hyphenator.For(language) is not null);

    [Theory]
    [InlineData("", 2)]
    [InlineData("hyphenate-limit-lines: 0", 0)]
    [InlineData("hyphenate-limit-lines: 1", 1)]
    [InlineData("hyphenate-limit-lines: 2", 2)]
    public void Lines_in_a_row_end_in_a_hyphen_up_to_the_limit(string style, int mostInARow) =>
        Assert.Equal(mostInARow, MostInARow(Lines(style).Select(line => line.EndsWith('\u00AD'))));

    [Fact]
    public void The_hyphen_of_a_line_s_end_stands_for_a_soft_hyphen_so_that_the_word_reads_whole()
    {
        var text = string.Concat(Lines("")).Replace("\u00AD", "", StringComparison.Ordinal).Trim();

        Assert.Equal(Paragraph, text);
    }

    private static List<string> Lines(string style)
    {
        var rows = SetText.Of($"<p lang=\"en-GB\" style=\"font: 10pt Sans; width: 92pt; text-align: justify; hyphens: auto; {style}\">{Paragraph}</p>");
        return [.. rows.Select(row => row.Characters)];
    }

    private static int MostInARow(IEnumerable<bool> hyphens)
    {
        var (most, current) = (0, 0);
        foreach (var isHyphen in hyphens)
        {
            current = isHyphen ? current + 1 : 0;
            most = Math.Max(most, current);
        }

        return most;
    }
}
