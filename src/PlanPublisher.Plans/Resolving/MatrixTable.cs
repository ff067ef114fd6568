using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Makes a matrix of a set as rows, sets as columns, and what is known of links between the two.</summary>
internal static class MatrixTable
{
    /// <param name="between">How strongly a row, by its id, supports a column; null if it does not.</param>
    public static ResolvedMatrix Of(
        string id,
        string title,
        LinkSet rows,
        ImmutableArray<LinkSet> columns,
        Func<string, string, LinkStrength?> between)
    {
        ImmutableArray<LinkTarget> targets = [.. columns.SelectMany(set => set.Targets)];
        ImmutableArray<MatrixRow> made =
            [.. rows.Targets.Select((row, index) => RowOf(row, index + 1, [.. targets.Select(target => between(row.Id, target.Id))]))];
        var at = 0;
        return new ResolvedMatrix(
            id,
            title,
            rows.ItemName,
            [
                .. columns.Select(set => new MatrixColumnGroup(
                    set.Id, set.Title, [.. set.Targets.Select(target => ColumnOf(target, made, at++))])
                {
                    ItemName = set.ItemName,
                }),
            ],
            GroupsOf(rows.Targets, made));
    }

    private static MatrixRow RowOf(LinkTarget target, int number, ImmutableArray<LinkStrength?> marks) =>
        new(target.Id, number, target.RowLabel, marks)
        {
            Summary = target.Row?.SummaryId is { } summary ? new PlaceLink(summary.Value, summary.Value) : null,
            Status = target.Row?.Status?.Value,
            NoLinksReason = target.Row?.NoLinksReason?.Value,
            Span = target.Span,
        };

    private static MatrixColumn ColumnOf(LinkTarget target, ImmutableArray<MatrixRow> rows, int at) =>
        new(target.Id, target.ShortLabel, target.Title, null, rows.Count(row => row.Marks[at] is not null));

    /// <summary>Rows of one group follow each other, as they do in the plan.</summary>
    private static ImmutableArray<MatrixRowGroup> GroupsOf(ImmutableArray<LinkTarget> targets, ImmutableArray<MatrixRow> rows)
    {
        var groups = ImmutableArray.CreateBuilder<MatrixRowGroup>();
        for (var start = 0; start < rows.Length;)
        {
            var end = start + 1;
            while (end < rows.Length && targets[end].Group == targets[start].Group)
            {
                end++;
            }

            groups.Add(new MatrixRowGroup(targets[start].Group, rows[start..end]));
            start = end;
        }

        return groups.ToImmutable();
    }
}
