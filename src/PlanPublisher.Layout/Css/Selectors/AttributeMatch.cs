namespace PlanPublisher.Layout.Css.Selectors;

/// <summary>How an attribute's value is compared (Selectors 4, 6).</summary>
internal enum AttributeMatch
{
    Present,

    /// <summary>=</summary>
    Equal,

    /// <summary>~= one of the words.</summary>
    Word,

    /// <summary>|= the value, or the value and a hyphen.</summary>
    Dash,

    /// <summary>^=</summary>
    Prefix,

    /// <summary>$=</summary>
    Suffix,

    /// <summary>*=</summary>
    Part,
}
