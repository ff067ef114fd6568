using System.Collections.Immutable;
using System.Text;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Tests;

/// <summary>An outcome matrix as text: one line a cell, and under it one line an entry.</summary>
internal static class OutcomeDump
{
    public static void Append(StringBuilder text, ResolvedOutcomeMatrix matrix)
    {
        text.Append($"    {matrix.Matrix.Head} ({string.Join("; ", matrix.Outcomes.Select(outcome => outcome.Title))})\n");
        foreach (var priority in matrix.Priorities)
        {
            text.Append($"    #{priority.Priority.Id} {priority.Priority.Title}\n");
            foreach (var (line, cell) in priority.Lines.SelectMany(line => line.Cells.Select(cell => (line, cell))))
            {
                text.Append($"      {line.Row.Title} | {cell.Outcome.Title}{(cell.Entries.IsEmpty ? ": nothing" : "")}\n");
                Append(text, cell.Entries, 8);
            }
        }
    }

    private static void Append(StringBuilder text, ImmutableArray<OutcomeEntry> entries, int indent)
    {
        foreach (var entry in entries)
        {
            text.Append(' ', indent).Append(string.Join(' ', WordsOf(entry).OfType<string>())).Append('\n');
            Append(text, entry.Parts, indent + 2);
        }
    }

    private static IEnumerable<string?> WordsOf(OutcomeEntry entry) =>
    [
        entry.Id is { } id ? $"#{id}" : null,
        entry.Code is { } code ? $"[{code}]" : null,
        entry.Text,
        entry.Note is { } note ? $"({note})" : null,
        entry.SharedWith.IsEmpty ? null : $"shared with {string.Join(", ", entry.SharedWith)}",
        entry.WrittenAt is { } home ? $"written at {home.Label} #{home.PlaceId}" : null,
        entry.Target is { } target ? $"-> {TargetNotation.Of(target.Target)} = '{target.Words}' {target.Status}{MarksIn(entry.Text, target.Words)}" : null,
    ];

    private static string MarksIn(string text, string words) =>
        words.Length == 0 ? "" : string.Concat(MarkedText.Of(text, words).Select(piece => piece.IsTarget ? $"<{piece.Words}>" : piece.Words));
}
