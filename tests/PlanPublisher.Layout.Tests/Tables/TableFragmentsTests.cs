using System.Globalization;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Tests.Tables;

public class TableFragmentsTests
{
    private static readonly Length Thin = Length.FromPoints(1);

    [Theory]
    [InlineData(VerticalAlignKind.Top, 0)]
    [InlineData(VerticalAlignKind.Middle, 15)]
    [InlineData(VerticalAlignKind.Bottom, 30)]
    public void Content_is_aligned_within_the_height_of_its_row(VerticalAlignKind align, double y)
    {
        var table = TestTable.Of("40: 1", cells: (_, style) => style with { VerticalAlign = new(align, Length.Zero) });
        Assert.Equal($"a@0,{Number(y)}", PlacesOf(Page(table)));
    }

    [Fact]
    public void Cells_on_the_baseline_share_it()
    {
        var table = TestTable.Of("1 1", cells: (name, style) => style with
        {
            VerticalAlign = default,
            PaddingTop = Dimension.Of(name == "a" ? Length.FromPoints(5) : Length.Zero),
        });
        Assert.Equal("a@0,5 b@0,5", PlacesOf(Page(table)));
        Assert.Equal(Length.FromPoints(15), table.LayOut().FullHeight);
    }

    [Fact]
    public void A_cell_covers_its_rows_and_columns()
    {
        var table = TestTable.Of("1r2 1 1\n1c2", Fixed);
        var page = Page(table);
        Assert.Equal((Points(20, 20), At(0, 0)), Cell(page, "a"));
        Assert.Equal((Points(40, 10), At(20, 10)), Cell(page, "d"));
    }

    [Fact]
    public void The_ground_of_a_row_lies_behind_its_cells_but_not_behind_those_from_above()
    {
        var (tint, strong) = (CssColor.Rgb(1, 2, 3), CssColor.Rgb(9, 9, 9));
        var table = TestTable.Of(
            "1r2 1\n1",
            cells: (name, style) => name == "b" ? style with { BackgroundColor = strong } : style,
            rows: (row, style) => row == 1 ? style with { BackgroundColor = tint } : style);
        var page = Page(table);
        Assert.Equal(CssColor.Transparent, TablePages.Boxes(page, "a").Single().Box.Style.BackgroundColor);
        Assert.Equal(strong, TablePages.Boxes(page, "b").Single().Box.Style.BackgroundColor);
        Assert.Equal(tint, TablePages.Boxes(page, "c").Single().Box.Style.BackgroundColor);
        Assert.Equal(CssColor.Transparent, TablePages.Boxes(page, "row1").Single().Box.Style.BackgroundColor);
    }

    [Fact]
    public void The_caption_stands_above_the_table_and_takes_no_part_in_its_borders()
    {
        var table = TestTable.Of("caption 2\n1", style => Fixed(style) with { BorderTop = Solid(2) });
        var page = Page(table);
        Assert.Equal(Points(60, 32), page.Size);
        Assert.Equal(At(0, 20), TablePages.Boxes(page, "table").Last().At);
        Assert.Equal(default, TablePages.Boxes(page, "table").First().Box.Style.BorderTop);
    }

    [Fact]
    public void A_caption_at_the_bottom_stands_below_the_last_part()
    {
        var table = TestTable.Of(
            "caption 2\n3\n3",
            cells: (name, style) => name == "caption" ? style with { CaptionSide = CaptionSide.Bottom } : style);
        Assert.Equal(["row0 30 a0-3", "row1 30 b0-3 / caption 20 caption0-2"], table.Pages(60));
    }

    [Fact]
    public void Separate_borders_and_spacing_take_room_in_and_round_cells()
    {
        var table = TestTable.Of(
            "1 1\n1 1",
            style => Fixed(style) with { BorderSpacing = Length.FromPoints(2), BorderTop = Solid(3) },
            (_, style) => style with { BorderTop = Solid(1) });
        var page = Page(table);
        Assert.Equal(Length.FromPoints(3 + 2 + 11 + 2 + 11 + 2), page.Size.Height);
        Assert.Equal(At(2, 18), Cell(page, "c").At);
        Assert.Equal(Thin, TablePages.Boxes(page, "c").Single().Box.Style.BorderTop.Width);
        Assert.Equal("a@0,1 b@0,1 c@0,1 d@0,1", PlacesOf(page));
    }

    [Fact]
    public void A_table_without_rows_has_the_height_of_its_edges()
    {
        var table = TestTable.Of("caption 1", style => style with { BorderTop = Solid(3) });
        Assert.Equal(Length.FromPoints(13), Page(table).Size.Height);
    }

    private static Fragment Page(TestTable table) => TablePages.Of(table.LayOut(), 600).Single().Fragment!;

    /// <summary>Where each cell's content stands in its cell.</summary>
    private static string PlacesOf(Fragment page) => string.Join(' ', TablePages.Lines(page).Select(found =>
    {
        var cell = TablePages.Boxes(page, found.Lines.Cell).Single().At;
        return $"{found.Lines.Cell}@{Number((found.At.X - cell.X).Points)},{Number((found.At.Y - cell.Y).Points)}";
    }));

    private static (Size Size, Point At) Cell(Fragment page, string name)
    {
        var (box, at) = TablePages.Boxes(page, name).Single();
        return (box.Size, at);
    }

    private static ComputedStyle Fixed(ComputedStyle style) =>
        style with { Width = Dimension.Of(Length.FromPoints(60)), TableLayout = Layout.Styles.TableLayout.Fixed };

    private static Border Solid(double width) => new(BorderStyle.Solid, Length.FromPoints(width), CssColor.Black);

    private static Size Points(double width, double height) => new(Length.FromPoints(width), Length.FromPoints(height));

    private static Point At(double x, double y) => new(Length.FromPoints(x), Length.FromPoints(y));

    private static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);
}
