using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Tests.Pages;

namespace PlanPublisher.Layout.Tests.Boxes;

public class TableGridTests
{
    [Fact]
    public void A_cell_after_a_spanning_one_takes_the_next_free_column()
    {
        var cells = Cells("<tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr>");

        Assert.Equal([(0, 0, 2, 1), (0, 1, 1, 1), (1, 1, 1, 1)], cells);
    }

    [Fact]
    public void A_row_span_ends_with_its_row_group()
    {
        var cells = Cells("<tbody><tr><td rowspan=9>a</td></tr></tbody><tbody><tr><td>b</td></tr></tbody>");

        Assert.Equal([(0, 0, 1, 1), (1, 0, 1, 1)], cells);
    }

    [Fact]
    public void A_row_span_of_nought_goes_to_the_end_of_the_group()
    {
        var cells = Cells("<tr><td rowspan=0>a</td></tr><tr></tr><tr></tr>");

        Assert.Equal([(0, 0, 3, 1)], cells);
    }

    [Fact]
    public void A_foot_comes_last_and_a_head_first()
    {
        var table = Table("<tfoot><tr><td>f</td></tr></tfoot><tbody><tr><td>b</td></tr></tbody><thead><tr><td>h</td></tr></thead>");

        Assert.Equal(
            [TableGroupKind.Head, TableGroupKind.Body, TableGroupKind.Foot], table.Grid.Groups.Select(g => g.Kind));
    }

    [Fact]
    public void Stray_cells_get_a_table_a_group_and_a_row_of_the_nearest_element()
    {
        var table = Find(Root("<style>.c{display:table-cell}</style><div><span class=c>a</span> <span class=c>b</span></div>"));

        var row = Assert.Single(Assert.Single(table!.Grid.Groups).Rows);
        Assert.Equal(2, row.Cells.Length);
        Assert.All([table.Element, table.Grid.Groups[0].Element, row.Element], e => Assert.Equal("div", e.Element.Name));
    }

    [Fact]
    public void Columns_keep_the_style_of_their_col()
    {
        var table = Table("<colgroup><col span=2 style=\"width:30pt\"><col></colgroup><tr><td>a</td></tr>");

        Assert.Equal(["30pt", "30pt", "0pt"], table.Grid.Columns.Select(c => c.Style.Width.Length.ToString()));
    }

    private static List<(int Row, int Column, int RowSpan, int ColumnSpan)> Cells(string rows) =>
    [
        .. Table(rows).Grid.Groups.SelectMany(g => g.Rows).SelectMany(r => r.Cells)
            .Select(c => (c.Row, c.Column, c.RowSpan, c.ColumnSpan)),
    ];

    private static Box.Table Table(string rows) => Find(Root($"<table>{rows}</table>"))!;

    private static Box.Block Root(string html)
    {
        var problems = new DiagnosticBag();
        var root = BoxGenerator.Generate(Laying.Style(html, problems)).Root;
        Assert.Empty(problems.ToSorted());
        return root;
    }

    private static Box.Table? Find(Box box) => box switch
    {
        Box.Table table => table,
        Box.Block block => block.Children.Select(Find).FirstOrDefault(t => t is not null),
        _ => null,
    };
}
