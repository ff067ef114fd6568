using System.Globalization;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;
using PlanPublisher.Layout.Tables;

namespace PlanPublisher.Layout.Tests.Tables;

public class ColumnWidthTests
{
    [Fact]
    public void Fixed_columns_without_a_width_share_the_rest() =>
        AssertWidths("30 35 35", "1 1 1", Fixed(100), columns: [Wide(30)]);

    [Fact]
    public void Fixed_columns_take_the_width_of_a_cell_of_the_first_row() =>
        AssertWidths("25 75", "1 1\n1 1", Fixed(100), (name, style) => name == "a" ? style with { Width = Points(25) } : style);

    [Fact]
    public void A_cell_over_two_fixed_columns_shares_its_width_between_them() =>
        AssertWidths("30 30 40", "1c2 1", Fixed(100), (name, style) => name == "a" ? style with { Width = Points(60) } : style);

    [Fact]
    public void Fixed_columns_narrower_than_the_table_all_grow() =>
        AssertWidths("40 80", "1 1", Fixed(120), columns: [Wide(20), Wide(40)], room: 120);

    [Fact]
    public void Fixed_columns_wider_than_the_table_widen_it()
    {
        AssertWidths("80 80", "1 1", Fixed(100), columns: [Wide(80), Wide(80)], codes: "PP4204");
    }

    [Fact]
    public void Fixed_percentages_add_up_to_the_whole() =>
        AssertWidths("33.33 33.33 33.33", "1 1 1", Fixed(100), columns: [Percent(333_333), Percent(333_333), Percent(333_334)]);

    [Fact]
    public void Automatic_columns_between_two_guesses_are_mixed() =>
        AssertWidths("32.5 67.5", "1w20-40 1w30-90", style => style with { Width = Points(100) });

    [Fact]
    public void Automatic_columns_share_what_is_beyond_their_greatest_widths() =>
        AssertWidths("61.54 138.46", "1w20-40 1w30-90", style => style with { Width = Points(200) }, room: 200);

    [Fact]
    public void A_table_of_automatic_width_is_no_wider_than_its_content() =>
        AssertWidths("40 90", "1w20-40 1w30-90", style => style, room: 500);

    [Fact]
    public void A_table_of_automatic_width_fills_at_most_its_container_less_its_margins() =>
        AssertWidths("32.5 67.5", "1w20-40 1w30-90", style => style with { MarginLeft = Points(20) }, room: 120);

    [Fact]
    public void A_table_is_no_narrower_than_its_least_widths() =>
        AssertWidths("20 30", "1w20-40 1w30-90", style => style with { Width = Points(40) });

    [Fact]
    public void A_greatest_width_limits_the_table() =>
        AssertWidths("32.5 67.5", "1w20-40 1w30-90", style => style with { MaxWidth = Points(100) }, room: 500);

    [Fact]
    public void A_spanning_cell_widens_its_columns_by_what_they_can_use() =>
        AssertWidths("20 60", "1w10-10 1w30-30\n1c2w80-80", style => style);

    [Fact]
    public void A_spanning_cell_widens_columns_with_a_length_last() =>
        AssertWidths("30 50", "1w30-30 1w30-30\n1c2w80-80", style => style, columns: [Wide(30)]);

    [Fact]
    public void A_percentage_of_the_table_raises_its_width() =>
        AssertWidths("40 120", "1w20-40 1w30-90", style => style, columns: [Percent(250_000)], room: 500);

    [Fact]
    public void A_column_length_is_its_own_width_with_padding()
    {
        var table = TestTable.Of(
            "1 1", Fixed(100), (_, style) => style with { PaddingRight = Points(4) }, columns: [Wide(30)]);
        table.LayOut().Place(new(Length.FromPoints(60), Length.FromPoints(60), true), null);
        Assert.Equal(Length.FromPoints(26), table.Content.WidthOf["a"]);
    }

    [Fact]
    public void A_cell_length_is_that_of_its_content() =>
        AssertWidths("34 66", "1 1", Fixed(100), (name, style) => style with
        {
            PaddingRight = Points(4),
            Width = name == "a" ? Points(30) : Dimension.Auto,
        });

    [Fact]
    public void Spacing_stands_round_each_column()
    {
        var table = TestTable.Of("1 1", style => style with
        {
            Width = Points(100),
            TableLayout = Layout.Styles.TableLayout.Fixed,
            BorderSpacing = Length.FromPoints(4),
        });
        Assert.Equal("4 44 / 52 44", Plan(table, 100));
    }

    [Fact]
    public void Shares_of_any_length_add_up_to_it()
    {
        var shares = Shares.Of(new Length(1_000_003), [3, 0, 7, 11, 1]);
        Assert.Equal(1_000_003, shares.Sum(share => share.Raw));
        Assert.Equal(0, shares[1].Raw);
    }

    private static void AssertWidths(
        string expected,
        string rows,
        Func<ComputedStyle, ComputedStyle> style,
        Func<string, ComputedStyle, ComputedStyle>? cells = null,
        ComputedStyle[]? columns = null,
        double room = 100,
        string codes = "")
    {
        var table = TestTable.Of(rows, style, cells, columns: columns ?? []);
        var plan = Size(table, room);
        Assert.Equal(expected, string.Join(' ', plan.Widths.Select(width => Text(width))));
        if (table.Box.Style.TableLayout == Layout.Styles.TableLayout.Fixed && codes.Length == 0)
        {
            Assert.Equal(table.Box.Style.Width.Length, plan.TableWidth);
        }

        table.LayOut(Math.Max(room, 100));
        Assert.Equal(codes, string.Join(' ', table.Codes));
    }

    private static ColumnPlan Size(TestTable table, double room)
    {
        var width = Length.FromPoints(room);
        var grid = new GridMap(table.Box.Grid);
        var edges = new TableEdges(table.Box.Style, grid, width);
        var margin = table.Box.Style.MarginLeft.Length;
        return new ColumnSizer(table.Content, grid, edges).Size(table.Box.Style, width, width - margin, Length.Zero);
    }

    private static string Plan(TestTable table, double room)
    {
        var plan = Size(table, room);
        return string.Join(" / ", plan.Lefts.Zip(plan.Widths, (left, width) => $"{Text(left)} {Text(width)}"));
    }

    private static string Text(Length length) =>
        Math.Round(length.Points, 2).ToString(CultureInfo.InvariantCulture);

    private static Func<ComputedStyle, ComputedStyle> Fixed(double width) =>
        style => style with { Width = Points(width), TableLayout = Layout.Styles.TableLayout.Fixed };

    private static ComputedStyle Wide(double points) => ComputedStyle.Initial with { Width = Points(points) };

    private static ComputedStyle Percent(int tenThousandths) =>
        ComputedStyle.Initial with { Width = Dimension.Percent(tenThousandths) };

    private static Dimension Points(double points) => Dimension.Of(Length.FromPoints(points));
}
