using System.Collections.Immutable;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;
using PlanPublisher.Painting.Colour;

namespace PlanPublisher.Painting;

/// <summary>Takes the drawings of one page while it is painted; colours turn into the device's here.</summary>
internal sealed class PageCanvas(IColourMap colours)
{
    private readonly ImmutableArray<DisplayItem>.Builder _items = ImmutableArray.CreateBuilder<DisplayItem>();
    private readonly ImmutableArray<LinkArea>.Builder _links = ImmutableArray.CreateBuilder<LinkArea>();

    public ImmutableArray<DisplayItem> Items => _items.ToImmutable();

    public ImmutableArray<LinkArea> Links => _links.ToImmutable();

    public DeviceColour Map(CssColor colour) => colours.Map(colour);

    public void Add(DisplayItem item) => _items.Add(item);

    public void Add(LinkArea link) => _links.Add(link);

    public void Fill(ContentMark mark, Rect area, CssColor colour)
    {
        if (!colour.IsTransparent && area.Width > Length.Zero && area.Height > Length.Zero)
        {
            _items.Add(new DisplayItem.Rectangle(mark, area, Map(colour)));
        }
    }

    public void FillPolygon(ContentMark mark, ReadOnlySpan<Point> corners, CssColor colour)
    {
        var segments = ImmutableArray.CreateBuilder<PathSegment>(corners.Length + 1);
        foreach (var corner in corners)
        {
            var kind = segments.Count == 0 ? PathSegmentKind.MoveTo : PathSegmentKind.LineTo;
            segments.Add(new PathSegment(kind, default, default, corner));
        }

        segments.Add(new PathSegment(PathSegmentKind.Close, default, default, corners[0]));
        _items.Add(new DisplayItem.Path(mark, segments.ToImmutable(), Map(colour), FillsEvenOdd: false, Stroke: null));
    }
}
