using System.Collections.Immutable;
using System.Globalization;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Csv;
using PlanPublisher.Plans.Markdown;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Binding;

/// <summary>Binds a CSV file of <c>figures/</c>: a series of measured values.</summary>
internal sealed class SeriesBinder
{
    private const string Period = "period";
    private const string Part = "part";
    private const string Value = "value";
    private const string Unit = "unit";
    private const string Kind = "kind";

    private static readonly string[] Columns = [Period, Part, Value, Unit, Kind];

    private static readonly (string Word, SeriesPointKind Kind)[] Kinds =
    [
        ("base", SeriesPointKind.Base), ("actual", SeriesPointKind.Actual), ("estimate", SeriesPointKind.Estimate),
    ];

    private readonly ImmutableArray<string> _columns;
    private readonly DiagnosticBag _problems;

    private SeriesBinder(ImmutableArray<string> columns, DiagnosticBag problems)
    {
        _columns = columns;
        _problems = problems;
    }

    public static Series Bind(ParsedFile file, DiagnosticBag problems)
    {
        var id = PlanFolders.NameOf(file.Source.Path);
        var whole = file.Source.Span(0, file.Source.Text.Length);
        var rows = CsvReader.Read(file.Source, problems);
        if (rows.Length < 2)
        {
            problems.Add(FigureProblems.NoRows(file.Source.Span(0, 0)));
            return new Series(id, [], whole);
        }

        var columns = CheckColumns(rows[0], problems);
        return new Series(id, columns ? PointsOf(rows, problems) : [], whole);
    }

    private static bool CheckColumns(CsvRow head, DiagnosticBag problems)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in head.Fields)
        {
            if (!Columns.Contains(name.Value))
            {
                problems.Add(FigureProblems.UnknownColumn(name.Span, name.Value, Columns));
            }
            else if (!found.Add(name.Value))
            {
                problems.Add(FigureProblems.ColumnTwice(name.Span, name.Value));
            }
        }

        // An unknown column is most probably the missing one, misspelt.
        foreach (var missing in Columns.Where(name => !found.Contains(name) && head.Fields.All(f => Columns.Contains(f.Value))))
        {
            problems.Add(FigureProblems.MissingColumn(head.Span, missing));
        }

        return found.Count == Columns.Length && head.Fields.Length == Columns.Length;
    }

    private static ImmutableArray<SeriesPoint> PointsOf(ImmutableArray<CsvRow> rows, DiagnosticBag problems)
    {
        var binder = new SeriesBinder([.. rows[0].Fields.Select(field => field.Value)], problems);
        var points = ImmutableArray.CreateBuilder<SeriesPoint>();
        var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var point in rows.Skip(1).Select(binder.BindPoint).OfType<SeriesPoint>())
        {
            var name = point.Part is { } part ? $"{point.Period.Value}, {part.Value}" : point.Period.Value;
            if (!first.TryAdd(name, point.Span))
            {
                problems.Add(FigureProblems.PointTwice(point.Span, name, first[name]));
            }

            points.Add(point);
        }

        return points.ToImmutable();
    }

    private SeriesPoint? BindPoint(CsvRow row)
    {
        if (row.Fields.Length != _columns.Length)
        {
            _problems.Add(FigureProblems.RaggedRow(row.Span, row.Fields.Length, _columns.Length));
            return null;
        }

        var period = Field(row, Period);
        if (period.Value.Length == 0)
        {
            _problems.Add(FigureProblems.NoPeriod(row.Span));
        }

        var part = Field(row, Part);
        var quantity = QuantityOf(row);
        var kind = KindOf(Field(row, Kind));
        return quantity is null
            ? null
            : new SeriesPoint(period, part.Value.Length == 0 ? null : part, quantity, kind, row.Span);
    }

    private Quantity? QuantityOf(CsvRow row)
    {
        const NumberStyles style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        var field = Field(row, Value);
        if (!decimal.TryParse(field.Value, style, CultureInfo.InvariantCulture, out var number))
        {
            _problems.Add(FigureProblems.NotAValue(field.Span, field.Value));
            return null;
        }

        return new Quantity(number, BritishFormat.Number(number), Field(row, Unit).Value);
    }

    private SeriesPointKind KindOf(Sourced<string> field)
    {
        foreach (var (word, kind) in Kinds)
        {
            if (word == field.Value)
            {
                return kind;
            }
        }

        _problems.Add(FigureProblems.UnknownKind(field.Span, field.Value, [.. Kinds.Select(kind => kind.Word)]));
        return SeriesPointKind.Actual;
    }

    private Sourced<string> Field(CsvRow row, string column) => row.Fields[_columns.IndexOf(column)];
}
