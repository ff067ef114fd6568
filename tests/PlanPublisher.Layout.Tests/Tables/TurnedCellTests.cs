using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Tests.Tables;

public class TurnedCellTests
{
    [Fact]
    public void A_turned_cell_is_as_wide_as_its_lines_and_as_high_as_its_text()
    {
        var table = TestTable.Of("1w20-40", cells: Turned(WritingMode.SidewaysLr));
        Assert.Equal((Points(10, 40), Turn.Up), TurnedBox(table));
    }

    [Fact]
    public void A_given_height_is_the_length_of_its_lines()
    {
        var table = TestTable.Of("2w20-90", cells: (_, style) => style with
        {
            WritingMode = WritingMode.SidewaysLr,
            Height = Dimension.Of(Length.FromPoints(42)),
        });
        Assert.Equal((Points(20, 42), Turn.Up), TurnedBox(table));
        Assert.Equal(Length.FromPoints(42), table.Content.WidthOf["a"]);
    }

    [Fact]
    public void Text_that_runs_down_fills_its_column_from_the_right()
    {
        var wide = ComputedStyle.Initial with { Width = Dimension.Of(Length.FromPoints(30)) };
        var table = TestTable.Of("1w20-40", cells: Turned(WritingMode.VerticalRl), columns: wide);
        Assert.Equal((Points(30, 40), Turn.Down), TurnedBox(table));
    }

    [Fact]
    public void Turned_text_over_several_rows_makes_the_last_one_grow()
    {
        var table = TestTable.Of("1r2w80-80 3\n3", cells: Turned(WritingMode.SidewaysLr, "a"));
        Assert.Equal("row0 30 b0-3 / row1 50 c0-3", table.Pages(200).Single());
    }

    [Fact]
    public void Turned_text_is_never_cut_and_waits_for_the_page_that_can_hold_it()
    {
        var table = TestTable.Of("1r3w40-40 3\n3\n3", cells: Turned(WritingMode.SidewaysLr, "a"));
        var pages = TablePages.Of(table.LayOut(), 60, firstRoom: 35).ConvertAll(page => page.Fragment!);
        Assert.Empty(TablePages.TurnedFragments(pages[0]));
        Assert.Single(TablePages.TurnedFragments(pages[1]));
    }

    private static (Size Size, Turn Turn) TurnedBox(TestTable table)
    {
        var turned = TablePages.TurnedFragments(TablePages.Of(table.LayOut(), 200).Single().Fragment!).Single();
        return (turned.Size, turned.Turn);
    }

    private static Func<string, ComputedStyle, ComputedStyle> Turned(WritingMode mode, string cell = "a") =>
        (name, style) => name == cell ? style with { WritingMode = mode } : style;

    private static Size Points(double width, double height) => new(Length.FromPoints(width), Length.FromPoints(height));
}
