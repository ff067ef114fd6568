namespace PlanPublisher.Templates.Matrices;

/// <summary>The ids of a matrix's head cells, by which each of its cells names what it is about.</summary>
/// <remarks>Several rows of heads stand over a cell, which <c>scope</c> alone does not tell apart everywhere (HTML, 4.9.12.2).</remarks>
public sealed record MatrixIds(string MatrixId)
{
    public string Caption => $"{MatrixId}-caption";

    public string Numbers => $"{MatrixId}-numbers";

    public string Names => $"{MatrixId}-names";

    public string ColumnGroup(string groupId) => $"{MatrixId}-columns-{groupId}";

    public string Title(string columnId) => $"{MatrixId}-title-{columnId}";

    public string Column(string columnId) => $"{MatrixId}-column-{columnId}";

    public string Row(string rowId) => $"{MatrixId}-row-{rowId}";

    /// <summary>The heads of a cell for its <c>headers</c> attribute: its row's, its group's, its column's.</summary>
    public string HeadsOf(string rowHead, MatrixColumnPlace place) => string.Join(
        ' ',
        rowHead,
        ColumnGroup(place.Group.Id),
        place.IsTitleTurned ? $"{Title(place.Column.Id)} {Column(place.Column.Id)}" : Column(place.Column.Id));
}
