using System.Collections.Immutable;
using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Styles;

/// <summary>Answers which style a page has (Page 3, 3 to 6).</summary>
public interface IPageStyleSource
{
    /// <summary>The computed style of a page by its name and place. Equal questions have equal answers.</summary>
    PageStyle StyleOf(PageSelection page);
}

/// <summary>What selects a page's style.</summary>
public readonly record struct PageSelection(string Name, bool IsFirst, bool IsLeft, bool IsBlank);

/// <summary>All page styles of a document.</summary>
public sealed record PageStyles(IPageStyleSource Source);

/// <summary>The computed style of a page: its size, margins, ground, margin boxes and note area.</summary>
public sealed record PageStyle(
    Size Size,
    Edges Margins,
    CssColor Background,
    ImmutableArray<MarginBoxStyle> MarginBoxes,
    ComputedStyle FootnoteArea)
{
    /// <summary>bleed: how far the ground goes beyond the trimmed page.</summary>
    public Length Bleed { get; init; }

    /// <summary>marks: crop.</summary>
    public bool HasCropMarks { get; init; }
}

/// <summary>One page-margin box that has content.</summary>
public sealed record MarginBoxStyle(MarginBoxPlace Place, ComputedStyle Style);

/// <summary>The sixteen page-margin boxes of Page 3, 4.1.</summary>
public enum MarginBoxPlace
{
    TopLeftCorner,
    TopLeft,
    TopCenter,
    TopRight,
    TopRightCorner,
    RightTop,
    RightMiddle,
    RightBottom,
    BottomRightCorner,
    BottomRight,
    BottomCenter,
    BottomLeft,
    BottomLeftCorner,
    LeftBottom,
    LeftMiddle,
    LeftTop,
}
