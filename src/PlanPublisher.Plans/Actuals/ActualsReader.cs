using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Csv;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Actuals;

/// <summary>Reads measured values and holds each against its indicator: unit, period and kind of target.</summary>
/// <remarks>It takes rows of cells with places, so that comma separated values and workbooks are read by the same rules.</remarks>
public sealed class ActualsReader
{
    private const string Period = "period";
    private const string IndicatorColumn = "indicator";
    private const string Part = "part";
    private const string Value = "value";
    private const string Source = "source";

    private static readonly string[] Required = [Period, IndicatorColumn, Value, Source];
    private static readonly string[] Columns = [Period, IndicatorColumn, Part, Value, Source];

    private readonly ImmutableArray<string> _columns;
    private readonly IReadOnlyDictionary<string, Indicator> _indicators;
    private readonly DiagnosticBag _problems;

    private ActualsReader(ImmutableArray<string> columns, IReadOnlyDictionary<string, Indicator> indicators, DiagnosticBag problems)
    {
        _columns = columns;
        _indicators = indicators;
        _problems = problems;
    }

    public static ImmutableArray<Actual> Read(SourceText csv, Plan plan, DiagnosticBag problems) =>
        Read([.. CsvReader.Read(csv, problems).Select(row => row.Fields)], csv.Span(0, 0), plan, problems);

    /// <param name="rows">The first names the columns.</param>
    /// <param name="start">The place for a message about the whole.</param>
    public static ImmutableArray<Actual> Read(
        ImmutableArray<ImmutableArray<Sourced<string>>> rows,
        SourceSpan start,
        Plan plan,
        DiagnosticBag problems)
    {
        if (rows.Length < 2)
        {
            problems.Add(ActualProblems.NoRows(start));
            return [];
        }

        if (!CheckColumns(rows[0], start, problems))
        {
            return [];
        }

        var reader = new ActualsReader([.. rows[0].Select(cell => cell.Value)], PlanActuals.IndicatorsOf(plan), problems);
        ImmutableArray<Actual> actuals = [.. rows.Skip(1).Select(reader.ReadRow).OfType<Actual>()];
        ReportTwice(actuals, problems);
        return actuals;
    }

    private static bool CheckColumns(ImmutableArray<Sourced<string>> head, SourceSpan start, DiagnosticBag problems)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in head)
        {
            if (!Columns.Contains(name.Value))
            {
                problems.Add(ActualProblems.UnknownColumn(name.Span, name.Value, Columns));
            }
            else if (!found.Add(name.Value))
            {
                problems.Add(ActualProblems.ColumnTwice(name.Span, name.Value));
            }
        }

        var isKnown = head.All(name => Columns.Contains(name.Value));
        foreach (var missing in Required.Where(name => !found.Contains(name) && isKnown))
        {
            problems.Add(ActualProblems.MissingColumn(head.IsEmpty ? start : head[0].Span, missing));
        }

        return isKnown && found.Count == head.Length && Required.All(found.Contains);
    }

    private static void ReportTwice(ImmutableArray<Actual> actuals, DiagnosticBag problems)
    {
        var first = new Dictionary<ActualKey, Actual>();
        foreach (var actual in actuals.Where(actual => !first.TryAdd(ActualKey.Of(actual), actual)))
        {
            problems.Add(ActualProblems.Twice(
                actual.IndicatorId.Span,
                actual.IndicatorId.Value,
                actual.Period.Value,
                first[ActualKey.Of(actual)].IndicatorId.Span));
        }
    }

    private Actual? ReadRow(ImmutableArray<Sourced<string>> row)
    {
        if (row.Length != _columns.Length)
        {
            _problems.Add(ActualProblems.RaggedRow(row.IsEmpty ? default : row[0].Span, row.Length, _columns.Length));
            return null;
        }

        var id = Cell(row, IndicatorColumn);
        if (!_indicators.TryGetValue(id.Value, out var indicator))
        {
            _problems.Add(ActualProblems.UnknownIndicator(id.Span, id.Value, _indicators.Keys));
            return null;
        }

        var period = Cell(row, Period);
        if (TargetTime.LastDay(period.Value) is null)
        {
            _problems.Add(ActualProblems.NotAPeriod(period.Span, period.Value, TargetTime.Nearest(period.Value)));
        }

        var source = Cell(row, Source);
        if (source.Value.Length == 0)
        {
            _problems.Add(ActualProblems.NoSource(source.Span));
        }

        Sourced<string>? part = _columns.Contains(Part) && Cell(row, Part) is { Value.Length: > 0 } named ? named : null;
        var actual = new Actual(period, id, part, Cell(row, Value), source, row[0].Span);
        return new ActualValueReader(_problems).Read(indicator, actual) is { } measured ? actual with { Measured = measured } : null;
    }

    private Sourced<string> Cell(ImmutableArray<Sourced<string>> row, string column) => row[_columns.IndexOf(column)];
}
