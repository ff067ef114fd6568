using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Nodes;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Plans.Targets;
using PlanPublisher.Templates.Matrices;
using static PlanPublisher.Composing.Tables.TableMetadata;

namespace PlanPublisher.Composing.Tables;

/// <summary>An outcome matrix as data: a line for each objective, indicator and activity, in the order of the tables.</summary>
public static class OutcomeTables
{
    /// <summary>The files of all outcome matrices that a document prints, by their address as seen from its page.</summary>
    public static ImmutableSortedDictionary<string, string> Of(Plan plan, ResolvedDocument document)
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var matrix in document.Parts.OfType<ResolvedPart.OutcomeChapter>().Select(chapter => chapter.Matrix))
        {
            var address = MatrixFiles.Cells(matrix.Matrix.Id);
            files.Add(address, Lines(matrix));
            files.Add(TableMetadata.Of(plan, address, matrix.Matrix.Title.Value, Columns()));
        }

        return files.ToImmutable();
    }

    public static string Lines(ResolvedOutcomeMatrix matrix) => Csv.Of(
    [
        ["priority", "outcome", "kind", "text", "code", "target", "target_kind"],
        .. from priority in matrix.Priorities
           from line in priority.Lines
           from cell in line.Cells
           from entry in cell.Entries.SelectMany(entry => Flat(entry, line.Row.Field.Value))
           select (string[])[priority.Priority.Title.Value, cell.Outcome.Title.Value, Word(line.Row.Field.Value), .. Values(entry)],
    ]);

    /// <summary>Words that only lead in stand before each indicator of their list; those of an objective are a line of their own.</summary>
    private static IEnumerable<OutcomeEntry> Flat(OutcomeEntry entry, OutcomeField field) => field == OutcomeField.Indicators && !entry.Parts.IsEmpty
        ? entry.Parts.Select(part => part with { Text = $"{entry.Text} {part.Text}" })
        : entry.Parts.Prepend(entry);

    private static string[] Values(OutcomeEntry entry) =>
        [entry.Text, entry.Code ?? "", TargetOf(entry.Target), entry.Target is { } target ? KindOf(target.Target) : ""];

    private static string TargetOf(OutcomeTarget? target) => target switch
    {
        null => "",
        { Status: { } status, Words.Length: > 0 } => $"{target.Words} - {status}",
        { Status: { } status } => status,
        _ => target.Words,
    };

    private static string Word(OutcomeField field) => field switch
    {
        OutcomeField.Objectives => "objective",
        OutcomeField.Indicators => "indicator",
        OutcomeField.Activities => "activity",
        _ => throw new UnreachableException($"no word for a row of {field}"),
    };

    private static string KindOf(Target target) => target.GetType().Name.ToLowerInvariant();

    private static IEnumerable<JsonObject> Columns() =>
    [
        Column("priority", "priority", "The priority.", "string", isRequired: true),
        Column("outcome", "outcome", "The outcome that it contributes to.", "string", isRequired: true),
        Column("kind", "kind", "What the line is about.", OneOf("objective", "indicator", "activity"), isRequired: true),
        Column("text", "text", "Its words.", "string", isRequired: true),
        Column("code", "code", "What a list of indicators calls it.", "string"),
        Column("target", "target", "The target in words. Empty if there is none, if the words of the line say it, or if it stands with another priority.", "string"),
        Column("target_kind", "target_kind", "What the target promises; 'none' where deliberately nothing is. Empty for what has no target of its own here.", "string"),
    ];
}
