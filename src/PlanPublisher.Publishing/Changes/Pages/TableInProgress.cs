using System.Globalization;
using PlanPublisher.Layout.Html;

namespace PlanPublisher.Publishing.Changes.Pages;

/// <summary>A table while its cells are read: its title, the head of the row, and the heads of the columns.</summary>
internal sealed class TableInProgress
{
    private readonly string _title;
    private readonly Dictionary<int, string> _columns = [];
    private readonly Dictionary<int, int> _covered = [];
    private bool _isHead = true;
    private int _column;
    private string _row = "";
    private string _cell = "";

    public TableInProgress(HtmlElement table)
    {
        var caption = table.Children.OfType<HtmlElement>().FirstOrDefault(child => child.Name == "caption");
        _title = caption is null ? "" : LeafText.Of(caption);
    }

    public bool HasTitle => _title.Length > 0;

    public void StartRow(HtmlElement row)
    {
        _isHead = row.Children.OfType<HtmlElement>().All(cell => cell.Name == "th" && cell.Attribute("scope") is "col" or "colgroup");
        _column = 0;
        foreach (var column in _covered.Keys.ToList())
        {
            _covered[column]--;
        }

        var head = row.Children.OfType<HtmlElement>().FirstOrDefault(cell => cell.Name == "th" && cell.Attribute("scope") is not ("col" or "colgroup"));
        _row = head is not null ? LeafText.Of(head) : HasRowFromAbove ? _row : "";
    }

    public void StartCell(HtmlElement cell)
    {
        while (_covered.GetValueOrDefault(_column) > 0)
        {
            _column++;
        }

        var (width, height) = (NumberOf(cell, "colspan"), NumberOf(cell, "rowspan"));
        for (var i = 0; i < width; i++)
        {
            _covered[_column + i] = height;
            if (_isHead)
            {
                _columns[_column + i] = LeafText.Of(cell);
            }
        }

        _cell = cell.Attribute("data-label") is { Length: > 0 } label ? label : _columns.GetValueOrDefault(_column, "");
        _column += width;
    }

    public string Place()
    {
        var title = _title.Length > 0 ? $"table “{LeafContext.Short(_title)}”" : "table";
        var row = _row.Length > 0 && !_isHead ? $", row “{LeafContext.Short(_row)}”" : "";
        return title + row + (_cell.Length > 0 && !_isHead ? $", column “{LeafContext.Short(_cell)}”" : "");
    }

    /// <summary>Whether the head of the row above reaches down into this one.</summary>
    private bool HasRowFromAbove => _covered.GetValueOrDefault(0) > 0;

    private static int NumberOf(HtmlElement cell, string attribute) =>
        int.TryParse(cell.Attribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, 1_000) : 1;
}
