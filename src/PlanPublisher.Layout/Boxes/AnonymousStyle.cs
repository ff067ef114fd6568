using System.Collections.Immutable;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Boxes;

/// <summary>The style of an anonymous box: what is inherited, and initial values for all else (CSS 2.2, 9.2.1.1).</summary>
internal static class AnonymousStyle
{
    public static ComputedStyle Of(ComputedStyle parent, Display display = Display.Block) => parent with
    {
        Display = display,
        Float = Float.None,
        MarginTop = ComputedStyle.Initial.MarginTop,
        MarginRight = ComputedStyle.Initial.MarginRight,
        MarginBottom = ComputedStyle.Initial.MarginBottom,
        MarginLeft = ComputedStyle.Initial.MarginLeft,
        PaddingTop = ComputedStyle.Initial.PaddingTop,
        PaddingRight = ComputedStyle.Initial.PaddingRight,
        PaddingBottom = ComputedStyle.Initial.PaddingBottom,
        PaddingLeft = ComputedStyle.Initial.PaddingLeft,
        BorderTop = default,
        BorderRight = default,
        BorderBottom = default,
        BorderLeft = default,
        Width = Dimension.Auto,
        Height = Dimension.Auto,
        MinWidth = ComputedStyle.Initial.MinWidth,
        MinHeight = ComputedStyle.Initial.MinHeight,
        MaxWidth = Dimension.None,
        MaxHeight = Dimension.None,
        BackgroundColor = CssColor.Transparent,
        VerticalAlign = default,
        IsUnderlined = false,
        BreakBefore = BreakBetween.Auto,
        BreakAfter = BreakBetween.Auto,
        BreakInside = BreakInside.Auto,
        ColumnCount = 0,
        ColumnWidth = Dimension.Auto,
        SpansAllColumns = false,
        Content = null,
        CounterReset = [],
        CounterIncrement = [],
        StringSet = ImmutableArray<StringSetting>.Empty,
        BookmarkLevel = 0,
    };
}
