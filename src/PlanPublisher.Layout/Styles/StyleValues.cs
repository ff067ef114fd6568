using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Styles;

/// <summary>One side's border; a width of zero where the style is none or hidden.</summary>
public readonly record struct Border(BorderStyle Style, Length Width, CssColor Color);

/// <summary>vertical-align; the length raises the box when the kind is <see cref="VerticalAlignKind.Raised"/>.</summary>
public readonly record struct VerticalAlign(VerticalAlignKind Kind, Length By);

/// <summary>list-style-type: a counter style's name, or a string that is the marker itself; neither for none.</summary>
public readonly record struct ListStyleType(string? CounterStyle, string? Text)
{
    public static ListStyleType Named(string name) => new(name, null);

    public static ListStyleType String(string text) => new(null, text);
}

/// <summary>One counter of counter-reset or counter-increment.</summary>
public readonly record struct CounterChange(string Counter, int Value);

/// <summary>One named string of string-set (GCPM 3, 1.1).</summary>
public sealed record StringSetting(string Name, System.Collections.Immutable.ImmutableArray<ContentItem> Value);

/// <summary>One piece of generated content (Content 3, GCPM 3).</summary>
public abstract record ContentItem
{
    public sealed record Text(string Value) : ContentItem;

    /// <summary>attr(name): the attribute of the element, "" if it has none.</summary>
    public sealed record Attribute(string Name) : ContentItem;

    /// <summary>content() in string-set: the element's own text.</summary>
    public sealed record ElementText : ContentItem;

    /// <summary>counter(name, style); <c>page</c> and <c>pages</c> are the page's.</summary>
    public sealed record Counter(string Name, string Style) : ContentItem;

    /// <summary>counters(name, separator, style): the counters of all levels, the outermost first.</summary>
    public sealed record Counters(string Name, string Separator, string Style) : ContentItem;

    /// <summary>string(name, keyword).</summary>
    public sealed record NamedString(string Name, string Keyword) : ContentItem;

    /// <summary>target-counter(attr(href), page, style): <paramref name="TargetAttribute"/> holds the address.</summary>
    public sealed record TargetCounter(string TargetAttribute, string CounterName, string Style) : ContentItem;

    /// <summary>target-text(attr(href)).</summary>
    public sealed record TargetText(string TargetAttribute) : ContentItem;

    /// <summary>leader(pattern): fills what is left of the line.</summary>
    public sealed record Leader(string Pattern) : ContentItem;
}
