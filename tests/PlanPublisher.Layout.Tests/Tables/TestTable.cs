using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Flow;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Html;
using PlanPublisher.Layout.Pages;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Tests.Tables;

/// <summary>A table written as text, one line a row, with fake content.</summary>
/// <remarks>
/// <c>head</c>, <c>body</c> and <c>foot</c> begin a group; after them may stand <c>keep</c> (break-inside: avoid), <c>+</c>
/// (break-after: avoid) and <c>page</c> (break-before: page). <c>caption 2</c> is a caption of two lines. A cell is its
/// number of lines, then any of <c>r3</c> rowspan, <c>c2</c> colspan, <c>w20-40</c> least and greatest width, <c>!</c>
/// content in one piece, <c>+</c> break-after: avoid. A row may begin with its height: <c>12: 1 1</c>. Cells are named
/// a, b, c and so on, and rows row0, row1.
/// </remarks>
internal sealed partial class TestTable
{
    private readonly List<TableGroup> _groups = [];
    private readonly List<TableRow> _rows = [];
    private readonly HashSet<(int Row, int Column)> _taken = [];
    private TableGroupKind _kind = TableGroupKind.Body;
    private ComputedStyle _groupStyle = ComputedStyle.Initial;
    private Box.Block? _caption;
    private int _rowCount;
    private int _cellCount;
    private int _columnCount;
    private readonly PendingProblems _pending = new(_ => SourceSpan.None);
    private int _ordinal;

    private TestTable()
    {
    }

    public FakeContent Content { get; } = new();

    /// <summary>What was reported up to now, as on one page.</summary>
    public DiagnosticBag Problems
    {
        get
        {
            var problems = new DiagnosticBag();
            _pending.Report(problems, _ => 0);
            return problems;
        }
    }

    /// <summary>Changes the style of the cell with a name.</summary>
    public Func<string, ComputedStyle, ComputedStyle> CellStyle { get; private init; } = (_, style) => style;

    public Func<int, ComputedStyle, ComputedStyle> RowStyle { get; private init; } = (_, style) => style;

    public Box.Table Box { get; private set; } = null!;

    public static TestTable Of(
        string text,
        Func<ComputedStyle, ComputedStyle>? style = null,
        Func<string, ComputedStyle, ComputedStyle>? cells = null,
        Func<int, ComputedStyle, ComputedStyle>? rows = null,
        params ComputedStyle[] columns)
    {
        var table = new TestTable
        {
            CellStyle = cells ?? ((_, cell) => cell),
            RowStyle = rows ?? ((_, row) => row),
        };
        table.Read(text);
        var initial = ComputedStyle.Initial with { Display = Display.Table };
        table.Box = new Box.Table(
            table.Element("table"), style?.Invoke(initial) ?? initial, table._caption, table.MakeGrid(columns));
        return table;
    }

    public IPlaceable LayOut(double width = 100) =>
        new Layout.Tables.TableLayout(Content, _pending)
            .LayOut(Box, Length.FromPoints(width));

    /// <summary>All pages of this height, each as text.</summary>
    public IReadOnlyList<string> Pages(double height, double width = 100, double firstRoom = double.NaN) =>
        [.. TablePages.Of(LayOut(width), height, firstRoom).Select(page => TablePages.Text(page.Fragment!))];

    public IEnumerable<string> Codes => Problems.ToSorted().Select(problem => problem.Code);

    private void Read(string text)
    {
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words[0] == "caption")
            {
                _caption = Block("caption", int.Parse(words[1], CultureInfo.InvariantCulture));
            }
            else if (words[0] is "head" or "body" or "foot")
            {
                EndGroup();
                BeginGroup(words);
            }
            else
            {
                AddRow(words);
            }
        }

        EndGroup();
    }

    private void BeginGroup(string[] words)
    {
        _kind = words[0] switch
        {
            "head" => TableGroupKind.Head,
            "foot" => TableGroupKind.Foot,
            _ => TableGroupKind.Body,
        };
        _groupStyle = ComputedStyle.Initial with
        {
            BreakInside = words.Contains("keep") ? BreakInside.Avoid : BreakInside.Auto,
            BreakAfter = words.Contains("+") ? BreakBetween.Avoid : BreakBetween.Auto,
            BreakBefore = words.Contains("page") ? BreakBetween.Page : BreakBetween.Auto,
        };
    }

    private void EndGroup()
    {
        if (_rows.Count > 0)
        {
            var end = _rowCount;
            var rows = _rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => ClipTo(cell, end))] });
            var name = _kind == TableGroupKind.Head ? "head" : _kind == TableGroupKind.Foot ? "foot" : "body";
            _groups.Add(new TableGroup(_kind, Element(name), _groupStyle, [.. rows]));
            _rows.Clear();
        }
    }

    private static TableCell ClipTo(TableCell cell, int endRow) =>
        cell with { RowSpan = Math.Min(cell.RowSpan, endRow - cell.Row) };

    private void AddRow(string[] words)
    {
        var row = _rowCount++;
        var style = ComputedStyle.Initial;
        if (words[0].EndsWith(':'))
        {
            style = style with { Height = Dimension.Of(Points(words[0][..^1])) };
            words = words[1..];
        }

        var cells = words.Where(word => word != "-").Select(word => MakeCell(row, word)).ToImmutableArray();
        _rows.Add(new TableRow(Element($"row{row}"), RowStyle(row, style), cells));
    }

    private TableCell MakeCell(int row, string word)
    {
        var match = CellPattern().Match(word);
        Assert.True(match.Success, $"this is no cell: {word}");
        int Number(string group) => match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : 1;
        var (rowSpan, columnSpan) = (Number("r"), Number("c"));
        var column = 0;
        while (_taken.Contains((row, column)))
        {
            column++;
        }

        for (var i = 0; i < rowSpan * columnSpan; i++)
        {
            _taken.Add((row + (i / columnSpan), column + (i % columnSpan)));
        }

        _columnCount = Math.Max(_columnCount, column + columnSpan);
        var name = NameOf(_cellCount++);
        var style = ComputedStyle.Initial with
        {
            Display = Display.TableCell,
            VerticalAlign = new VerticalAlign(VerticalAlignKind.Top, Length.Zero),
            BreakAfter = match.Groups["keep"].Success ? BreakBetween.Avoid : BreakBetween.Auto,
        };
        var box = new Box.Block(Element(name), CellStyle(name, style), [], null);
        Content.Add(box, new CellContent(
            name, Number("lines"), Points(match.Groups["min"].Value), Points(match.Groups["max"].Value), !match.Groups["whole"].Success));
        return new TableCell(row, column, rowSpan, columnSpan, box);
    }

    private Box.Block Block(string name, int lines)
    {
        var box = new Box.Block(Element(name), CellStyle(name, ComputedStyle.Initial), [], null);
        Content.Add(box, new CellContent(name, lines, Length.Zero, Length.Zero));
        return box;
    }

    private TableGrid MakeGrid(ComputedStyle[] columns)
    {
        var count = Math.Max(_columnCount, columns.Length);
        var all = Enumerable.Range(0, count)
            .Select(i => new TableColumn(null, i < columns.Length ? columns[i] : ComputedStyle.Initial));
        return new TableGrid(count, [.. all], [.. _groups]);
    }

    private StyledElement Element(string name) =>
        new(new HtmlElement(_ordinal++, name, [], [], -1), ComputedStyle.Initial, []);

    private static string NameOf(int cell) =>
        cell < 26 ? ((char)('a' + cell)).ToString() : NameOf((cell / 26) - 1) + (char)('a' + (cell % 26));

    private static Length Points(string number) =>
        number.Length == 0 ? Length.Zero : Length.FromPoints(double.Parse(number, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"^(?<lines>\d+)(r(?<r>\d+))?(c(?<c>\d+))?(w(?<min>\d+)-(?<max>\d+))?(?<whole>!)?(?<keep>\+)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex CellPattern();
}
