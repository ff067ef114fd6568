using System.Text;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Tests.Tables;

public class TableHeightTests
{
    [Fact]
    public void The_least_height_is_caption_head_and_the_first_rows_that_belong_together()
    {
        var table = TestTable.Of("caption 1\nhead\n2\nbody +\n1\nbody\n3\n1").LayOut();
        Assert.Equal(Length.FromPoints(10 + 20 + 10 + 30), table.LeastHeight);
        Assert.Equal(Length.FromPoints(10 + 20 + 10 + 30 + 10), table.FullHeight);
    }

    [Fact]
    public void A_table_that_has_no_room_to_begin_takes_nothing()
    {
        var table = TestTable.Of("head\n1\nbody\n3").LayOut();
        var placed = table.Place(new(Length.FromPoints(30), Length.FromPoints(60), AtTop: false), null);
        Assert.Null(placed.Fragment);
        Assert.Equal(Length.Zero, placed.Used);
    }

    [Fact]
    public void What_a_page_uses_is_the_height_of_its_part()
    {
        var table = TestTable.Of("caption 1\nhead\n1\nbody\n2\n2\n2").LayOut();
        Assert.All(TablePages.Of(table, 65), page => Assert.Equal(page.Used, page.Fragment!.Size.Height));
    }

    [Fact]
    public void With_fixed_widths_a_page_lays_out_its_own_rows_only()
    {
        var rows = new StringBuilder("head\n1 1\nbody\n");
        for (var i = 0; i < 10_000; i++)
        {
            rows.Append("1 1\n");
        }

        var table = TestTable.Of(
            rows.ToString(),
            style => style with { Width = Dimension.Of(Length.FromPoints(100)), TableLayout = Layout.Styles.TableLayout.Fixed });
        var height = Length.FromPoints(100);
        table.LayOut().Place(new(height, height, AtTop: true), null);
        Assert.InRange(table.Content.LaidOut, 20, 24);
    }

    [Fact]
    public void Ten_thousand_rows_of_automatic_width_are_sampled_and_all_placed()
    {
        var rows = string.Concat(Enumerable.Repeat("1w10-20 1w10-20\n", 10_000));
        var table = TestTable.Of(rows);
        var pages = TablePages.Of(table.LayOut(), 600);
        Assert.Equal(10_000 / 60 + 1, pages.Count);
        Assert.Equal(["PP4205"], table.Codes);
    }
}
