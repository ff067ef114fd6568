using System.Globalization;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Tests.Tables;

public class CollapsedBordersTests
{
    private static readonly CssColor Blue = CssColor.Rgb(0, 0, 255);

    [Fact]
    public void Equal_neighbouring_segments_are_one_rule()
    {
        var table = TestTable.Of("1 1 1\n1 1 1", Collapse, (_, style) => style with { BorderBottom = Solid(2) });
        Assert.Equal(["0,11-60,11 2", "0,23-60,23 2"], RulesOf(Pages(table).Single()));
    }

    [Fact]
    public void Half_of_a_border_lies_in_each_cell_beside_it()
    {
        var table = TestTable.Of("1 1\n1 1", Collapse, (_, style) => style with { BorderBottom = Solid(2), BorderRight = Solid(4) });
        var page = Pages(table).Single();
        // 1 and 1 of the rules below both rows, and one above the second; the last rule's other half lies below the row
        Assert.Equal(Length.FromPoints(11 + 12 + 1), page.Size.Height);
        // 60 wide: half of the right border lies outside of the columns
        Assert.Equal(Length.FromPoints(29), TablePages.Boxes(page, "a").Single().Box.Size.Width);
        Assert.Equal(Length.FromPoints(27), table.Content.WidthOf["a"]);
        Assert.Equal(Length.FromPoints(25), table.Content.WidthOf["b"]);
    }

    [Fact]
    public void The_wider_border_wins()
    {
        var table = TestTable.Of("1\n1", Collapse, (name, style) => name == "a"
            ? style with { BorderBottom = Solid(2) }
            : style with { BorderTop = Solid(3, Blue) });
        Assert.Equal(["0,11.5-60,11.5 3 blue"], RulesOf(Pages(table).Single()));
    }

    [Fact]
    public void Of_two_equals_the_cell_wins_over_the_row_and_the_row_over_the_table()
    {
        var table = TestTable.Of(
            "1 1",
            style => Collapse(style) with { BorderTop = Solid(2), BorderBottom = Solid(2) },
            (name, style) => name == "a" ? style with { BorderBottom = Solid(2, Blue) } : style,
            (_, style) => style with { BorderTop = Solid(2, Blue) });
        Assert.Equal(["0,1-60,1 2 blue", "0,13-30,13 2 blue", "30,13-60,13 2"], RulesOf(Pages(table).Single()));
    }

    [Fact]
    public void A_stronger_style_wins_at_equal_width()
    {
        var table = TestTable.Of("1\n1", Collapse, (name, style) => name == "a"
            ? style with { BorderBottom = Solid(2) with { Style = BorderStyle.Dashed } }
            : style with { BorderTop = Solid(2, Blue) });
        Assert.Equal(["0,11-60,11 2 blue"], RulesOf(Pages(table).Single()));
    }

    [Fact]
    public void A_hidden_border_beats_all_others()
    {
        var table = TestTable.Of("1 1\n1 1", Collapse, (name, style) => name switch
        {
            "a" => style with { BorderBottom = new Border(BorderStyle.Hidden, Length.Zero, default) },
            "c" or "d" => style with { BorderTop = Solid(2) },
            _ => style,
        });
        Assert.Equal(["30,11-60,11 2"], RulesOf(Pages(table).Single()));
    }

    [Fact]
    public void No_rule_runs_through_a_spanning_cell()
    {
        var table = TestTable.Of("1r2 1 1\n1 1", Collapse, (_, style) => style with { BorderBottom = Solid(2), BorderRight = Solid(2) });
        Assert.Equal("18.67,11-60,11 2", RulesOf(Pages(table).Single())[0]);
    }

    [Fact]
    public void The_lower_rule_of_the_head_comes_back_with_it_and_the_end_rule_only_at_the_end()
    {
        var table = TestTable.Of(
            "head\n1\nbody\n1\n1\n1",
            style => Collapse(style) with { BorderBottom = Solid(6) },
            (name, style) => style with { BorderBottom = name == "a" ? Solid(4, Blue) : Solid(2) });
        var pages = Pages(table, 50);
        Assert.Equal(["0,12-60,12 4 blue", "0,25-60,25 2", "0,37-60,37 2"], RulesOf(pages[0]).Order(StringComparer.Ordinal));
        Assert.Equal(["0,12-60,12 4 blue", "0,26-60,26 6"], RulesOf(pages[1]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_group_row_at_the_top_of_a_page_keeps_its_upper_rule()
    {
        var table = TestTable.Of("3\n3", Collapse, (name, style) => name == "b" ? style with { BorderTop = Solid(2) } : style);
        var pages = Pages(table, 40);
        Assert.Empty(RulesOf(pages[0]));
        Assert.Equal(["0,1-60,1 2"], RulesOf(pages[1]));
    }

    [Fact]
    public void A_cut_row_has_its_rule_on_both_pages()
    {
        var table = TestTable.Of("9", Collapse, (_, style) => style with { BorderBottom = Solid(2) });
        var pages = Pages(table, 62);
        Assert.Equal(["0,61-60,61 2"], RulesOf(pages[0]));
        Assert.Equal(["0,31-60,31 2"], RulesOf(pages[1]));
    }

    [Fact]
    public void Boxes_paint_no_borders_of_their_own()
    {
        var table = TestTable.Of("1", style => Collapse(style) with { BorderTop = Solid(2) }, (_, style) => style with { BorderTop = Solid(1) });
        var page = Pages(table).Single();
        Assert.Equal(default, TablePages.Boxes(page, "a").Single().Box.Style.BorderWidths);
        Assert.Equal(default, TablePages.Boxes(page, "table").Single().Box.Style.BorderWidths);
    }

    [Fact]
    public void Horizontal_rules_fill_the_corners()
    {
        var table = TestTable.Of("1", style => Collapse(style) with
        {
            BorderTop = Solid(2),
            BorderRight = Solid(2),
            BorderBottom = Solid(2),
            BorderLeft = Solid(2),
        });
        Assert.Equal(["0,1-60,1 2", "0,13-60,13 2", "1,1-1,13 2", "59,1-59,13 2"], RulesOf(Pages(table).Single()));
    }

    private static List<Fragment> Pages(TestTable table, double height = 600) =>
        [.. TablePages.Of(table.LayOut(), height).Select(page => page.Fragment!)];

    private static string[] RulesOf(Fragment page) => [.. TablePages.Grid(page).Rules.Select(rule =>
        $"{Text(rule.From)}-{Text(rule.To)} {Number(rule.Border.Width)}{(rule.Border.Color == Blue ? " blue" : "")}")];

    private static string Text(Point at) => $"{Number(at.X)},{Number(at.Y)}";

    private static string Number(Length length) =>
        Math.Round(length.Points, 2).ToString(CultureInfo.InvariantCulture);

    private static ComputedStyle Collapse(ComputedStyle style) => style with
    {
        CollapsesBorders = true,
        Width = Dimension.Of(Length.FromPoints(60)),
        TableLayout = Layout.Styles.TableLayout.Fixed,
    };

    private static Border Solid(double width, CssColor? color = null) =>
        new(BorderStyle.Solid, Length.FromPoints(width), color ?? CssColor.Black);
}
