using System.Collections.Immutable;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Makes what documents print of agreements: their words alone, all of them in full, performance tables.</summary>
internal sealed class AgreementMaker(Plan plan, ReferenceTable references, TextResolver text)
{
    private readonly CellLines _lines = new(plan, references);

    /// <summary>Where an agreement stands in the list of all.</summary>
    public static string PlaceInAll(Agreement agreement) => $"{Agreement.All}-{agreement.Id}";

    public static ResolvedAgreement WordsOf(Agreement agreement)
    {
        var subTargets = agreement.SubTargets.Select(item => new ResolvedSubTarget(item, []));
        return new ResolvedAgreement(agreement.Id, agreement, [.. subTargets], [], []);
    }

    public ResolvedAgreement InFull(Agreement agreement)
    {
        var place = PlaceInAll(agreement);
        var calls = agreement.SubTargets.SelectMany(item => NotesOf(item))
            .Concat(agreement.InterimIndicators.SelectMany(indicator => indicator.NoteIds));
        var signs = new NoteSigns(place, agreement.Notes, calls);
        var shownInTable = agreement.PerformanceRows.ToHashSet();
        return new ResolvedAgreement(
            place,
            agreement,
            [.. agreement.SubTargets.Select(item => new ResolvedSubTarget(item, signs.CallsOf(NotesOf(item))))],
            [.. agreement.InterimIndicators.Select(item => Interim(item, shownInTable.Contains(item), signs))],
            signs.Notes(text));
    }

    public ResolvedPerformanceTable TableOf(Agreement agreement, PerformanceTable table)
    {
        var columns = ColumnsOf(table);
        ImmutableArray<AgreementIndicator> rows = [.. agreement.PerformanceRows];
        var inCells = rows.SelectMany(row => columns.SelectMany(column => NotesOf(row, column.Field)));
        var signs = new NoteSigns(table.Id.Value, agreement.Notes, columns.SelectMany(c => c.NoteIds).Concat(inCells));
        return new ResolvedPerformanceTable(
            table.Id.Value,
            table.Caption.Value,
            text.Resolve(table.Lead),
            [.. columns.Select(c => new ResolvedPerformanceColumn(c.Field, c.Title.Value, signs.CallsOf(c.NoteIds)))],
            [.. rows.Select(row => new PerformanceRow(row, [.. columns.Select(column => Cell(row, column, signs))]))],
            signs.Notes(text));
    }

    /// <summary>Rows are headed by their measure, whether or not the author gives that column a title.</summary>
    private static ImmutableArray<PerformanceColumn> ColumnsOf(PerformanceTable table)
    {
        var measure = table.Columns.FirstOrDefault(column => column.Field == PerformanceField.Measure)
            ?? new PerformanceColumn(PerformanceField.Measure, new Sourced<string>("Indicator", table.Span), [], table.Span);
        return [measure, .. table.Columns.Where(column => column.Field != PerformanceField.Measure)];
    }

    private static ImmutableArray<Sourced<string>> NotesOf(SubTarget item) => item.NoteId is { } note ? [note] : [];

    private static ImmutableArray<Sourced<string>> NotesOf(AgreementIndicator row, PerformanceField field) => field switch
    {
        PerformanceField.Measure => row.NoteIds,
        PerformanceField.Target => row.TargetNoteIds,
        _ => [],
    };

    private ResolvedInterimIndicator Interim(AgreementIndicator indicator, bool isShownInTable, NoteSigns signs)
    {
        var via = indicator.Indicator.Target as Target.Via;
        return new ResolvedInterimIndicator(
            indicator,
            isShownInTable || via is not null ? [] : _lines.OfTarget(indicator.Indicator),
            via is null ? null : LinkTo(via.ReferenceId),
            signs.CallsOf(indicator.NoteIds));
    }

    private PlaceLink LinkTo(string id) => new(references.LabelOf(id) ?? id, references.PlaceOf(id));

    private PerformanceCell Cell(AgreementIndicator row, PerformanceColumn column, NoteSigns signs)
    {
        var lines = column.Field switch
        {
            PerformanceField.Measure => CellLines.OfMeasure(row),
            PerformanceField.Base => _lines.OfPast(row, row.Base, column.Title.Value),
            PerformanceField.Estimate => _lines.OfPast(row, row.Estimate, column.Title.Value),
            PerformanceField.Target => _lines.OfTarget(row.Indicator),
            PerformanceField.MediumTerm => _lines.OfTarget(row.MediumTerm),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return new PerformanceCell(column.Field, lines, signs.CallsOf(NotesOf(row, column.Field)));
    }
}
