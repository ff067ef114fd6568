using PlanPublisher.Diagnostics;
using PlanPublisher.Pdf.Checking;

namespace PlanPublisher.Pdf.Tests.Checking;

/// <summary>What is told by colour alone is found; what is told by words, shape or lightness too is not.</summary>
public sealed class GreyCheckTests
{
    // Dark blue and dark red of one lightness, and an orange that is clearly lighter.
    private const string Blue = "#12436D";
    private const string Red = "#801650";
    private const string Orange = "#F46A25";

    private const string Alike = "PP6040 in the drawing on page 1, marks in #12436D and marks in #801650 look alike in grey print";

    [Theory]
    [InlineData(Blue, Red, Alike)]
    [InlineData(Blue, Orange, "")]
    [InlineData(Blue, "#12446E", "")] // nobody is to tell these apart
    public void Two_series_of_bars_must_keep_a_difference_without_colour(string one, string other, string expected) =>
        Assert.Equal(expected, Told($"<rect x='0' y='0' width='20' height='90' fill='{one}'/><rect x='40' y='0' width='20' height='70' fill='{other}'/>"));

    [Fact]
    public void Lines_of_one_width_are_told_and_of_another_dash_are_not()
    {
        const string First = "<polyline points='0,10 50,40 100,30' fill='none' stroke='#12436D' stroke-width='2'/>";

        Assert.Equal(Alike, Told(First + "<polyline points='0,60 100,70' fill='none' stroke='#801650' stroke-width='2'/>"));
        Assert.Equal("", Told(First + "<polyline points='0,60 100,70' fill='none' stroke='#801650' stroke-width='2' stroke-dasharray='4 4'/>"));
    }

    [Fact]
    public void Shapes_may_differ_in_place_of_colours() =>
        Assert.Equal("", Told("<circle cx='20' cy='20' r='9' fill='#12436D'/><path d='M60 10 L70 20 L60 30 L50 20 Z' fill='#801650'/>"));

    [Fact]
    public void A_label_in_words_at_each_mark_is_enough() =>
        Assert.Equal("", Told(
            "<rect x='0' y='0' width='20' height='20' fill='#12436D'/><text x='22' y='14' font-family='Box' font-size='8'>Old</text>"
            + "<rect x='0' y='60' width='20' height='20' fill='#801650'/><text x='22' y='74' font-family='Box' font-size='8'>New</text>"));

    [Fact]
    public void A_key_beside_the_drawing_is_not_enough() =>
        Assert.Equal(Alike, Told(
            "<rect x='200' y='0' width='8' height='8' fill='#12436D'/><text x='210' y='8' font-family='Box' font-size='8'>Old</text>"
            + "<rect x='200' y='40' width='8' height='8' fill='#801650'/><text x='210' y='48' font-family='Box' font-size='8'>New</text>"
            + "<rect x='0' y='60' width='20' height='90' fill='#12436D'/><rect x='40' y='60' width='20' height='90' fill='#801650'/>"));

    [Fact]
    public void A_period_under_two_bars_is_a_label_of_neither() =>
        Assert.Equal(Alike, Told(
            "<rect x='0' y='0' width='20' height='90' fill='#12436D'/><rect x='20' y='20' width='20' height='70' fill='#801650'/>"
            + "<text x='8' y='104' font-family='Box' font-size='8'>May</text>"));

    [Fact]
    public void The_two_parts_of_a_bar_share_the_label_of_their_row() =>
        Assert.Equal(Alike, Told(
            "<text x='0' y='14' font-family='Box' font-size='8'>May</text>"
            + "<rect x='60' y='0' width='40' height='20' fill='#12436D'/><rect x='100' y='0' width='20' height='20' fill='#801650'/>"));

    [Theory]
    [InlineData("#777777", "#FFFFFF", "PP6041 on page 1, \"Words\" has a contrast of 4.4 to 1 in grey; 4.5 is the least")]
    [InlineData("#C00000", "#007A3D", "PP6041 on page 1, \"Words\" has a contrast of 1.1 to 1 in grey; 4.5 is the least")]
    [InlineData("#FFFFFF", "#0F2F4F", "")]
    public void Text_is_read_without_its_colour(string colour, string ground, string expected) =>
        Assert.Equal(expected, LaidOutPage.Of("<p>Words</p>", $"p {{ color: {colour}; background: {ground} }}").Told(Check));

    [Theory]
    [InlineData("<td class='red'></td>", "<td class='green'></td>", "PP6042 this cell has no words, and only its colour tells it from another cell of its column")]
    [InlineData("<td class='red'>Late</td>", "<td class='green'>Done</td>", "")]
    [InlineData("<td class='red'></td>", "<td class='red'></td>", "")]
    public void A_cell_says_nothing_by_its_ground_alone(string above, string below, string expected)
    {
        var page = LaidOutPage.Of(
            $"<table><tr><th>One</th>{above}</tr><tr><th>Two</th>{below}</tr></table>", ".red { background: #FFC0C0 } .green { background: #C0FFC0 }");

        Assert.Equal(expected, page.Told(Check));
    }

    private static string Told(string shapes) =>
        LaidOutPage.Of($"<svg width='300' height='200' viewBox='0 0 300 200' role='img' aria-label='A chart'>{shapes}</svg>").Told(Check);

    private static void Check(LaidOutPage page, DiagnosticBag problems)
    {
        var check = new GreyCheck(page.Document, ElementSpans.Empty, problems);
        check.CheckCells();
        foreach (var list in page.Lists)
        {
            Assert.Same(list, check.Check(list));
        }
    }
}
