using PlanPublisher.Layout.Html;
using static PlanPublisher.Publishing.Editions.LargePrint.Markup;

namespace PlanPublisher.Publishing.Editions.LargePrint;

/// <summary>The heads of a matrix's columns, which are turned on their side in the table, as a list over its cards.</summary>
/// <remarks>One item a band of columns; in it each column's short name, and its title if it has one.</remarks>
internal static class MatrixLegendList
{
    public static IEnumerable<HtmlNode> Of(TableGrid grid)
    {
        var columns = Enumerable.Range(0, grid.ColumnCount).Select(column => grid.HeadsOf(column).ToList()).ToList();
        var items = columns
            .Where(heads => heads.Exists(head => head.Columns > 1))
            .GroupBy(heads => heads.First(head => head.Columns > 1))
            .Select(band => Element("div", "fact long", [Element("dt", null, band.Key.Element.Children).From(band.Key.Element), .. Columns([.. band])]))
            .ToList();
        return items.Count == 0 ? [] : [Element("dl", "facts columns", items)];
    }

    /// <summary>Columns with titles one a line; others together.</summary>
    private static IEnumerable<HtmlNode> Columns(List<List<GridCell>> band)
    {
        if (band.Exists(heads => heads.Count(IsOwn) > 1))
        {
            return band.Select(Column);
        }

        var names = band.SelectMany<List<GridCell>, HtmlNode>((heads, i) => i == 0 ? heads[^1].Element.Children : [Text(", "), .. heads[^1].Element.Children]);
        return [Element("dd", null, names)];
    }

    private static bool IsOwn(GridCell head) => head.Columns == 1;

    private static HtmlElement Column(List<GridCell> heads)
    {
        var own = heads.Where(IsOwn).ToList();
        var name = own[^1].Element;
        var title = own.Count > 1 ? own[0].Element : null;
        HtmlNode[] rest = title is null ? [] : [Text(": "), .. title.Children];
        return Element("dd", null, [.. name.Children, .. rest]).With("id", name.Attribute("id")).From(name);
    }
}
