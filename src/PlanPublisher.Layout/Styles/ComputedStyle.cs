using System.Collections.Immutable;
using PlanPublisher.Fonts.OpenType;
using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Styles;

/// <summary>The computed values of one element or pseudo-element: what layout and painting read.</summary>
/// <remarks>
/// CSS Cascade 4, "computed value": inherited, lengths absolute, percentages kept. The properties are a closed table;
/// <c>docs/css-support.md</c> lists them. Initial values are those of the property's specification.
/// </remarks>
public sealed record ComputedStyle
{
    public static readonly ComputedStyle Initial = new();

    // CSS Display 3, CSS 2.2 chapters 8 and 10
    public Display Display { get; init; }

    public Float Float { get; init; }

    public Dimension MarginTop { get; init; } = Dimension.Of(Length.Zero);

    public Dimension MarginRight { get; init; } = Dimension.Of(Length.Zero);

    public Dimension MarginBottom { get; init; } = Dimension.Of(Length.Zero);

    public Dimension MarginLeft { get; init; } = Dimension.Of(Length.Zero);

    public Dimension PaddingTop { get; init; } = Dimension.Of(Length.Zero);

    public Dimension PaddingRight { get; init; } = Dimension.Of(Length.Zero);

    public Dimension PaddingBottom { get; init; } = Dimension.Of(Length.Zero);

    public Dimension PaddingLeft { get; init; } = Dimension.Of(Length.Zero);

    public Border BorderTop { get; init; }

    public Border BorderRight { get; init; }

    public Border BorderBottom { get; init; }

    public Border BorderLeft { get; init; }

    public Dimension Width { get; init; }

    public Dimension Height { get; init; }

    public Dimension MinWidth { get; init; }

    public Dimension MinHeight { get; init; }

    public Dimension MaxWidth { get; init; } = Dimension.None;

    public Dimension MaxHeight { get; init; } = Dimension.None;

    /// <summary>box-sizing: border-box.</summary>
    public bool SizesBorderBox { get; init; }

    public CssColor BackgroundColor { get; init; }

    public ObjectFit ObjectFit { get; init; }

    // CSS Fonts 4, inherited
    public ImmutableArray<string> FontFamily { get; init; } = ["serif"];

    public Length FontSize { get; init; } = Length.FromPoints(12);

    public int FontWeight { get; init; } = 400;

    public bool IsItalic { get; init; }

    /// <summary>font-variant-numeric.</summary>
    public FontFeatures NumericFeatures { get; init; }

    /// <summary>font-variant-ligatures.</summary>
    public FontFeatures LigatureFeatures { get; init; } = FontFeatures.CommonLigatures;

    public FontVariantCaps FontVariantCaps { get; init; }

    public FontVariantPosition FontVariantPosition { get; init; }

    // CSS Text 3 and Inline 3, inherited but for vertical-align and text decoration
    /// <summary>The used line height; null for <c>normal</c>, which is the font's own ascent, descent and gap.</summary>
    public Length? LineHeight { get; init; }

    /// <summary>
    /// A line-height given as a number, in ten-thousandths; null if it is not. It is inherited as a number, so a child
    /// with another font size has another <see cref="LineHeight"/>.
    /// </summary>
    public int? LineHeightFactor { get; init; }

    public CssColor Color { get; init; } = CssColor.Black;

    public TextAlign TextAlign { get; init; }

    public TextAlignLast TextAlignLast { get; init; }

    public Dimension TextIndent { get; init; } = Dimension.Of(Length.Zero);

    public WhiteSpace WhiteSpace { get; init; }

    public TextWrap TextWrap { get; init; }

    public TextTransform TextTransform { get; init; }

    /// <summary>Zero for <c>normal</c>.</summary>
    public Length LetterSpacing { get; init; }

    /// <summary>Zero for <c>normal</c>.</summary>
    public Length WordSpacing { get; init; }

    public OverflowWrap OverflowWrap { get; init; }

    public Hyphens Hyphens { get; init; }

    public HyphenateLimitChars HyphenateLimitChars { get; init; } = HyphenateLimitChars.Auto;

    /// <summary>How many lines one after another may end in a hyphen; <see cref="int.MaxValue"/> for no limit.</summary>
    /// <remarks>CSS has no limit initially; two is what makes a page of narrow lines bearable.</remarks>
    public int HyphenateLimitLines { get; init; } = 2;

    /// <summary>Of the nearest element with a <c>lang</c>; no property, but inherited as one. Empty if nothing says it.</summary>
    public string Language { get; init; } = "";

    public VerticalAlign VerticalAlign { get; init; }

    /// <summary>text-decoration-line: underline.</summary>
    public bool IsUnderlined { get; init; }

    public WritingMode WritingMode { get; init; }

    // CSS Fragmentation 3, Page 3
    public BreakBetween BreakBefore { get; init; }

    public BreakBetween BreakAfter { get; init; }

    public BreakInside BreakInside { get; init; }

    /// <summary>Inherited.</summary>
    public int Orphans { get; init; } = 2;

    /// <summary>Inherited.</summary>
    public int Widows { get; init; } = 2;

    /// <summary>The used value of <c>page</c>: a page's name, "" for <c>auto</c> at the root.</summary>
    public string Page { get; init; } = "";

    // CSS Lists 3, inherited
    public ListStyleType ListStyleType { get; init; } = ListStyleType.Named("disc");

    public ListStylePosition ListStylePosition { get; init; }

    // CSS Tables 3, inherited but for table-layout
    public bool CollapsesBorders { get; init; }

    public Length BorderSpacing { get; init; }

    public CaptionSide CaptionSide { get; init; }

    public TableLayout TableLayout { get; init; }

    // CSS Multicol 1; a count of 0 is auto
    public int ColumnCount { get; init; }

    public Dimension ColumnWidth { get; init; }

    public Dimension ColumnGap { get; init; }

    public ColumnFill ColumnFill { get; init; }

    public bool SpansAllColumns { get; init; }

    // CSS Content 3, GCPM 3
    /// <summary>The value of <c>content</c>; null for <c>normal</c>, empty for <c>none</c>.</summary>
    public ImmutableArray<ContentItem>? Content { get; init; }

    public ImmutableArray<CounterChange> CounterReset { get; init; } = [];

    public ImmutableArray<CounterChange> CounterIncrement { get; init; } = [];

    public ImmutableArray<StringSetting> StringSet { get; init; } = [];

    /// <summary>bookmark-level; 0 for none.</summary>
    public int BookmarkLevel { get; init; }

    /// <summary>bookmark-label; null for the element's own text.</summary>
    public ImmutableArray<ContentItem>? BookmarkLabel { get; init; }

    public FootnotePolicy FootnotePolicy { get; init; }

    /// <summary>
    /// block-step-size of Rhythmic Sizing 1: the block's outer height is rounded up to a multiple; null for none.
    /// </summary>
    public Length? BlockStepSize { get; init; }

    /// <summary>visibility: hidden. The box keeps its room and paints nothing.</summary>
    public bool IsHidden { get; init; }

    public Edges BorderWidths => new(BorderTop.Width, BorderRight.Width, BorderBottom.Width, BorderLeft.Width);

    public Edges Paddings(Length containingWidth) => new(
        PaddingTop.Resolve(containingWidth, Length.Zero),
        PaddingRight.Resolve(containingWidth, Length.Zero),
        PaddingBottom.Resolve(containingWidth, Length.Zero),
        PaddingLeft.Resolve(containingWidth, Length.Zero));
}
