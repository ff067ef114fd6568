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
