namespace PlanPublisher.Pdf.Tagging;

/// <summary>A marked-content sequence of a page (ISO 32000-1, 14.7.4.2); they compare in the order of painting.</summary>
internal readonly record struct MarkedContent(int PageIndex, int Id) : IComparable<MarkedContent>
{
    public static readonly MarkedContent AfterAll = new(int.MaxValue, 0);

    public int CompareTo(MarkedContent other)
    {
        var byPage = PageIndex.CompareTo(other.PageIndex);
        return byPage != 0 ? byPage : Id.CompareTo(other.Id);
    }
}
