using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Binding;

/// <summary>What the parts of one agreement owe each other: notes and their calls, a table and its rows.</summary>
internal static class AgreementRules
{
    public static void Check(Agreement agreement, DiagnosticBag problems)
    {
        CheckNotes(agreement, problems);
        CheckTable(agreement, problems);
        CheckText(agreement, problems);
    }

    private static void CheckNotes(Agreement agreement, DiagnosticBag problems)
    {
        var known = agreement.Notes.Select(note => note.Id.Value).ToList();
        var called = CallsOf(agreement).ToList();
        foreach (var call in called.Where(call => !known.Contains(call.Value)))
        {
            problems.Add(AgreementProblems.UnknownNote(call.Span, call.Value, known));
        }

        foreach (var note in agreement.Notes.Where(note => called.All(call => call.Value != note.Id.Value)))
        {
            problems.Add(AgreementProblems.NoteNotCalled(note.Id.Span, note.Id.Value));
        }
    }

    private static IEnumerable<Sourced<string>> CallsOf(Agreement agreement)
    {
        var subTargets = agreement.SubTargets.Where(item => item.NoteId is not null).Select(item => item.NoteId!.Value);
        var indicators = agreement.InterimIndicators.Concat(agreement.PerformanceIndicators)
            .SelectMany(indicator => indicator.NoteIds.Concat(indicator.TargetNoteIds));
        var columns = agreement.PerformanceTable?.Columns.SelectMany(column => column.NoteIds) ?? [];
        return subTargets.Concat(indicators).Concat(columns);
    }

    private static void CheckTable(Agreement agreement, DiagnosticBag problems)
    {
        if (agreement.PerformanceTable is not { } table)
        {
            if (!agreement.PerformanceIndicators.IsEmpty)
            {
                problems.Add(AgreementProblems.RowsWithoutTable(agreement.PerformanceIndicators[0].Indicator.Span));
            }

            return;
        }

        if (!agreement.PerformanceRows.Any())
        {
            problems.Add(AgreementProblems.TableWithoutRows(table.Id.Span, table.Id.Value));
        }

        var first = new Dictionary<PerformanceField, SourceSpan>();
        foreach (var column in table.Columns.Where(column => !first.TryAdd(column.Field, column.Span)))
        {
            problems.Add(AgreementProblems.ColumnTwice(column.Span, first[column.Field]));
        }
    }

    private static void CheckText(Agreement agreement, DiagnosticBag problems)
    {
        var leadsOn = agreement.Text.Value.EndsWith(':');
        if (leadsOn != !agreement.SubTargets.IsEmpty)
        {
            problems.Add(AgreementProblems.ColonAndSubTargets(agreement.Text.Span, leadsOn));
        }
    }
}
