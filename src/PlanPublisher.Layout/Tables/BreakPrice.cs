namespace PlanPublisher.Layout.Tables;

/// <summary>How bad a page break between two rows is; a page ends at its latest break of the lowest price.</summary>
internal enum BreakPrice
{
    Free,
    Avoid,

    /// <summary>The page must end here, whatever else is asked.</summary>
    Forced,
}
