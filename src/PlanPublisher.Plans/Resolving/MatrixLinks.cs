namespace PlanPublisher.Plans.Resolving;

/// <summary>Puts into a matrix where, in one document, its rows, columns and summaries stand.</summary>
internal static class MatrixLinks
{
    public static ResolvedMatrix In(ResolvedMatrix matrix, ReferenceTable references) => matrix with
    {
        ColumnGroups =
        [
            .. matrix.ColumnGroups.Select(group => group with
            {
                Columns = [.. group.Columns.Select(column => column with { PlaceId = references.PlaceOf(column.Id) })],
            }),
        ],
        RowGroups =
        [
            .. matrix.RowGroups.Select(group => group with
            {
                Rows = [.. group.Rows.Select(row => In(row, matrix.Id, references))],
            }),
        ],
    };

    private static MatrixRow In(MatrixRow row, string matrixId, ReferenceTable references)
    {
        // A row that stands nowhere but in the matrix itself leads nowhere.
        var place = references.PlaceOf(row.Id);
        return row with
        {
            PlaceId = place == matrixId ? null : place,
            Summary = row.Summary is { Label: var annex }
                ? new PlaceLink(references.LabelOf(annex) ?? annex, references.PlaceOf(annex))
                : null,
        };
    }
}
