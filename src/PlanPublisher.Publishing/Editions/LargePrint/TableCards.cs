using System.Collections.Immutable;
using PlanPublisher.Layout.Html;
using PlanPublisher.Plans.Languages;
using static PlanPublisher.Publishing.Editions.LargePrint.Markup;

namespace PlanPublisher.Publishing.Editions.LargePrint;

/// <summary>Turns a table into a list of cards: one card a row, headed by the row's header, each value after its column's name.</summary>
/// <remarks>
/// The words, their order within a row, and ids stay. A row group's title stands over the cards of the group. A header
/// over several rows heads one card with a list of values for each of them. In tagged PDF the cards are a list, and the
/// values of a card a list of labels and bodies, so that a reader hears the name of each value with it.
/// </remarks>
internal sealed class TableCards
{
    private readonly TableGrid _grid;
    private readonly Phrases _phrases;
    private readonly List<HtmlNode> _parts = [];
    private readonly List<HtmlNode> _cards = [];
    private readonly HashSet<int> _labelled = [];

    private TableCards(TableGrid grid, Phrases phrases) => (_grid, _phrases) = (grid, phrases);

    public static HtmlElement Of(TableGrid grid, Phrases phrases)
    {
        var cards = new TableCards(grid, phrases);
        cards.AddTitle();
        cards.AddRows();
        cards.EndList();
        return Element("div", $"records {grid.Table.Attribute("class")?.Split(' ')[0]}-records", cards._parts)
            .With("id", grid.Table.Attribute("id")).From(grid.Table);
    }

    /// <summary>A row that says which links it has, or a value for each column of marks.</summary>
    private bool IsMatrix => _grid.Table.HasClass("matrix");

    private void AddTitle()
    {
        if (_grid.Caption is { } caption)
        {
            _parts.Add(Element("p", "records-title", caption.Children).With("id", caption.Attribute("id")).From(caption));
        }

        if (IsMatrix)
        {
            _parts.AddRange(MatrixLegendList.Of(_grid));
        }
        else if (HasOneLabel)
        {
            _parts.Add(Element("p", "records-columns", Text(string.Join(" – ", ((int[])[0, 1]).Select(NameOf).Where(name => name.Length > 0)))));
        }

        if (HeadOverAll is { } over)
        {
            _parts.Add(Element("p", "records-columns", over.Element.Children).From(over.Element));
        }
        else if (!HasOneLabel && HeadColumn is { } column && NameOf(column) is { Length: > 0 } head)
        {
            _parts.Add(Element("p", "records-columns", Text(_phrases.Of("Listed by: {head}", ("head", head)))));
        }
    }

    /// <summary>With one value a row, its name is said once over all cards.</summary>
    private bool HasOneLabel => _grid.ColumnCount == 2 && !_grid.HeadRows.IsEmpty;

    /// <summary>The head over all columns but that of the rows' heads: said once over all cards, in place of their column's name.</summary>
    private GridCell? HeadOverAll => IsMatrix
        ? null
        : _grid.HeadRows.SelectMany(row => row.Cells).FirstOrDefault(cell => cell.Column == 1 && cell.Columns > 1 && cell.Columns == _grid.ColumnCount - 1);

    /// <summary>The column whose cells head the cards.</summary>
    private int? HeadColumn => _grid.BodyRows.Where(row => !row.IsGroupTitle).SelectMany(row => row.Cells).FirstOrDefault(cell => cell.IsHeader)?.Column;

    private string NameOf(int column) => string.Join(' ', _grid.LabelOf(column).Select(WordsOf).Where(words => words.Length > 0));

    private void AddRows()
    {
        for (var i = 0; i < _grid.BodyRows.Length;)
        {
            var row = _grid.BodyRows[i];
            if (row.IsGroupTitle && row.Element.HasClass("group"))
            {
                EndList();
                _parts.Add(Element("p", "records-group", row.Cells[0].Element.Children).From(row.Cells[0].Element));
                i++;
                continue;
            }

            var count = row.Cells.IsEmpty ? 1 : Math.Max(1, row.Cells.Where(cell => cell.IsHeader).Select(cell => cell.Rows).DefaultIfEmpty(1).Max());
            _cards.Add(Card([.. _grid.BodyRows.Skip(i).Take(count)]));
            i += count;
        }
    }

    private void EndList()
    {
        if (_cards.Count > 0)
        {
            _parts.Add(Element("ul", "cards-list", _cards));
            _cards.Clear();
        }
    }

    private HtmlElement Card(ImmutableArray<GridRow> rows)
    {
        var head = rows[0].Cells.FirstOrDefault(cell => cell.IsHeader) ?? rows[0].Cells.FirstOrDefault();
        var parts = new List<HtmlNode>();
        if (head is not null)
        {
            parts.AddRange(rows[0].Cells.Where(cell => cell.Column < head.Column && !IsEmpty(cell.Element)).Select(NumberLine));
            parts.AddRange(HeadLines(head));
        }

        foreach (var row in rows)
        {
            var values = row.Cells.Where(cell => cell != head && (head is null || cell.Column > head.Column)).ToList();
            var id = row == rows[0] ? null : row.Element.Attribute("id");
            parts.AddRange(ValuesOf(values, id));
        }

        return Element("li", "record", parts).With("id", rows[0].Element.Attribute("id")).From(rows[0].Element);
    }

    /// <summary>What stands before a row's header: its number or its short name.</summary>
    private HtmlElement NumberLine(GridCell cell)
    {
        var label = NameOf(cell.Column);
        HtmlNode[] name = label.Length > 0 ? [Text(label.EndsWith('.') ? $"{label} " : $"{label}: ")] : [];
        return Element("p", "record-no", [.. name, .. cell.Element.Children]).From(cell.Element);
    }

    private IEnumerable<HtmlNode> HeadLines(GridCell head)
    {
        var numbers = head.Element.Elements().Where(child => child.HasClass("obj-no")).ToList();
        foreach (var number in numbers)
        {
            yield return Element("p", "record-no", number.Children).From(number);
        }

        // A bare number says nothing without its column's name: "Goal 1".
        var label = WordsOf(head.Element).Any(char.IsLetter) || HasOneLabel && _grid.LabelOf(head.Column).IsEmpty
            ? [] : Copy(_grid.LabelOf(head.Column));
        ImmutableArray<HtmlNode> rest = [.. label, .. label.IsEmpty ? [] : new[] { Text(" ") }, .. head.Element.Children.Except(numbers)];
        var name = rest.Any(IsBlock) ? "div" : "p";
        yield return Element(name, "record-head", rest).With("id", head.Element.Attribute("id")).From(head.Element);
    }

    private IEnumerable<HtmlNode> ValuesOf(List<GridCell> values, string? id)
    {
        var facts = values.Where(cell => !IsMark(cell) && !IsEmpty(cell.Element)).ToList();
        if (IsMatrix && values.Exists(IsMark))
        {
            return [.. Facts(facts, null), .. MatrixLinks.Of(values.Where(IsMark), _phrases)];
        }

        if (_grid.HeadRows.IsEmpty || HasOneLabel)
        {
            return facts.Select(cell => Element("div", "record-text", cell.Element.Children).With("id", id).From(cell.Element));
        }

        return Facts(facts, id);
    }

    private bool IsMark(GridCell cell) => IsMatrix && cell.Element.HasClass("m");

    private IEnumerable<HtmlNode> Facts(List<GridCell> cells, string? id) =>
        cells.Count == 0 ? [] : [Element("dl", "facts", cells.Select(Fact)).With("id", id)];

    private HtmlElement Fact(GridCell cell)
    {
        var label = _grid.LabelOf(cell.Column);
        var isFirst = _labelled.Add(cell.Column);
        var value = Element("dd", null, cell.Element.Children).With("id", cell.Element.Attribute("id")).From(cell.Element);
        var name = Element("dt", null, isFirst ? label : Copy(label));
        var holdsBlocks = cell.Element.Children.Any(IsBlock);
        return Element("div", holdsBlocks ? "fact long" : "fact", label.IsEmpty ? [value] : [name, value]);
    }
}
