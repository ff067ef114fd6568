using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Flow;
using PlanPublisher.Layout.Footnotes;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Tables;

/// <summary>A table's caption, laid out at the table's width. It is never cut.</summary>
internal sealed class MeasuredCaption
{
    private readonly Box.Block _caption;
    private readonly Edges _margins;
    private readonly Edges _insets;
    private readonly Length _width;
    private readonly PlacedContent _content;

    public MeasuredCaption(Box.Block caption, IContentLayout content, Length tableWidth)
    {
        _caption = caption;
        (_margins, _insets) = EdgesOf(caption.Style, tableWidth);
        _width = tableWidth - _margins.Horizontal;
        var placeable = content.LayOut(caption, Length.Max(_width - _insets.Horizontal, Length.Zero));
        _content = PlacedContent.Rest(placeable, null);
    }

    public bool IsAtBottom => _caption.Style.CaptionSide == CaptionSide.Bottom;

    public NoteSet Notes => _content.Notes;

    /// <summary>With its margins.</summary>
    public Length Height => _content.Height + _insets.Vertical + _margins.Vertical;

    /// <summary>The least width of a table with this caption (CSS 2.2, 17.5.2.2, CAPMIN).</summary>
    public static Length LeastWidth(Box.Block caption, IContentLayout content, Length containingWidth)
    {
        var (margins, insets) = EdgesOf(caption.Style, containingWidth);
        return content.Measure(caption).Min + insets.Horizontal + margins.Horizontal;
    }

    /// <param name="top">Where the caption's margin box begins.</param>
    public PlacedFragment PlaceAt(Length top)
    {
        var size = new Size(_width, _content.Height + _insets.Vertical);
        var inside = new Point(_insets.Left, _insets.Top);
        var box = new Fragment.Box(_caption.Element, _caption.Style, size, OpenSides.None, _content.MovedBy(inside));
        return new PlacedFragment(new Point(_margins.Left, top + _margins.Top), box);
    }

    private static (Edges Margins, Edges Insets) EdgesOf(ComputedStyle style, Length containingWidth)
    {
        Length Used(Dimension margin) => margin.Resolve(containingWidth, Length.Zero);
        var margins = new Edges(
            Used(style.MarginTop), Used(style.MarginRight), Used(style.MarginBottom), Used(style.MarginLeft));
        return (margins, style.BorderWidths + style.Paddings(containingWidth));
    }
}
