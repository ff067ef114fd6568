namespace PlanPublisher.Layout.Tables;

/// <summary>A horizontal line of the grid as it stands on a page: between two rows, or at the edge of the table or of the page.</summary>
/// <param name="Above">The row above; null where nothing of the table stands above on this page.</param>
/// <param name="Below">The row below; null where nothing of the table stands below on this page.</param>
/// <param name="IsTableEdge">The table begins or ends here, so its own border takes part.</param>
internal readonly record struct RowLine(int? Above, int? Below, bool IsTableEdge)
{
    public static RowLine Between(int above, int below) => new(above, below, false);

    public static RowLine TableTop(int below) => new(null, below, true);

    public static RowLine TableBottom(int above) => new(above, null, true);

    /// <summary>The table goes on at the next page: the last row keeps its own rule.</summary>
    public static RowLine CutBelow(int above) => new(above, null, false);

    /// <summary>The table comes from the page before, and no head is repeated.</summary>
    public static RowLine CutAbove(int below) => new(null, below, false);
}
