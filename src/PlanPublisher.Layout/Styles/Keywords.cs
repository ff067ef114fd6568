namespace PlanPublisher.Layout.Styles;

#pragma warning disable CA1008 // CSS keywords have no "none of them": the first is the property's initial value

public enum Display
{
    Inline,
    Block,
    InlineBlock,
    FlowRoot,
    ListItem,
    Table,
    TableCaption,
    TableColumnGroup,
    TableColumn,
    TableHeaderGroup,
    TableRowGroup,
    TableFooterGroup,
    TableRow,
    TableCell,
    Contents,
    None,
}

public enum Float
{
    None,
    Footnote,
}

public enum BorderStyle
{
    None,
    Hidden,
    Solid,
    Dashed,
    Dotted,
    Double,
}

public enum TextAlign
{
    Start,
    End,
    Left,
    Right,
    Center,
    Justify,
}

/// <summary>text-align-last of CSS Text 3, 6.3: of a last line, and of one before a forced break.</summary>
public enum TextAlignLast
{
    Auto,
    Start,
    End,
    Left,
    Right,
    Center,
    Justify,
}

public enum WhiteSpace
{
    Normal,
    NoWrap,
    Pre,
    PreWrap,
    PreLine,
}

public enum Hyphens
{
    Manual,
    None,
    Auto,
}

public enum WritingMode
{
    HorizontalTb,
    VerticalRl,
    SidewaysRl,
    SidewaysLr,
}

/// <summary>break-before and break-after, CSS Fragmentation 3 and 4.</summary>
public enum BreakBetween
{
    Auto,
    Avoid,
    AvoidPage,
    Page,
    Left,
    Right,
    Recto,
    Verso,
    Column,
}

public enum BreakInside
{
    Auto,
    Avoid,
    AvoidPage,
}

public enum TableLayout
{
    Auto,
    Fixed,
}

/// <summary>How a picture fills its box (Images 3, 5.5).</summary>
public enum ObjectFit
{
    Fill,
    Contain,
    Cover,
    None,
    ScaleDown,
}

public enum CaptionSide
{
    Top,
    Bottom,
}

public enum ListStylePosition
{
    Outside,
    Inside,
}

public enum ColumnFill
{
    Balance,
    Auto,
}

/// <summary>font-variant-caps of CSS Fonts 4, of which small capitals are known.</summary>
public enum FontVariantCaps
{
    Normal,
    SmallCaps,
    AllSmallCaps,
}

/// <summary>font-variant-position of CSS Fonts 4.</summary>
public enum FontVariantPosition
{
    Normal,
    Sub,
    Super,
}

/// <summary>text-wrap of CSS Text 4: how lines are chosen.</summary>
public enum TextWrap
{
    Wrap,
    Nowrap,
    Balance,
    Stable,
    Pretty,
}

public enum TextTransform
{
    None,
    Uppercase,
    Lowercase,
    Capitalize,
}

public enum OverflowWrap
{
    Normal,
    BreakWord,
    Anywhere,
}

/// <summary>footnote-policy of GCPM 3, 2: what moves to the next page with a footnote that does not fit.</summary>
public enum FootnotePolicy
{
    Auto,
    Line,
    Block,
}

/// <summary>vertical-align without its lengths; see <see cref="VerticalAlign"/>.</summary>
public enum VerticalAlignKind
{
    Baseline,
    Sub,
    Super,
    TextTop,
    TextBottom,
    Top,
    Middle,
    Bottom,
    Raised,
}
