using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Pdf.Objects;

/// <summary>A rectangle of PDF (ISO 32000-1, 7.9.5): from the page's bottom left corner, y up, in points.</summary>
internal readonly record struct PageRectangle(double Left, double Bottom, double Right, double Top)
{
    /// <summary>Turns an area whose y runs down from the page's top.</summary>
    public static PageRectangle Of(Rect area, Length pageHeight) =>
        new(area.X.Points, (pageHeight - area.Bottom).Points, area.Right.Points, (pageHeight - area.Y).Points);

    public PageRectangle Union(PageRectangle other) =>
        new(Math.Min(Left, other.Left), Math.Min(Bottom, other.Bottom), Math.Max(Right, other.Right), Math.Max(Top, other.Top));

    public void Write(PdfSyntax syntax) =>
        syntax.OpenArray().Number(Left).Number(Bottom).Number(Right).Number(Top).CloseArray();
}
