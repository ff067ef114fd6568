using System.Globalization;
using PlanPublisher.Layout.Html;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Tests.Styles;

/// <summary>Writes computed values as text, so that cases can say in a line what they expect.</summary>
internal static class StyleText
{
    /// <summary>The value of one member of a computed style, by the member's name.</summary>
    public static string Value(ComputedStyle style, string member)
    {
        var property = typeof(ComputedStyle).GetProperty(member)
            ?? throw new ArgumentException($"ComputedStyle has no '{member}'", nameof(member));
        return Text(property.GetValue(style));
    }

    /// <summary>The element a path of names and #ids leads to: "p#a", or "p#a::before".</summary>
    public static ComputedStyle? Find(StyledElement root, string target)
    {
        var parts = target.Split("::");
        var element = All(root).First(e => Describes(parts[0], e.Element));
        return parts.Length == 1 ? element.Style : parts[1] switch
        {
            "before" => element.Before,
            "after" => element.After,
            "marker" => element.Marker,
            "footnote-call" => element.FootnoteCall,
            "footnote-marker" => element.FootnoteMarker,
            _ => throw new ArgumentException(target, nameof(target)),
        };
    }

    public static IEnumerable<StyledElement> All(StyledElement element) =>
        element.Children.OfType<StyledElement>().SelectMany(All).Prepend(element);

    public static string Text(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        Dimension { Kind: DimensionKind.Length } d => d.Length.ToString(),
        Dimension { Kind: DimensionKind.Percentage } d =>
            ((decimal)d.Basis / 10_000).ToString("0.####", CultureInfo.InvariantCulture) + "%",
        Dimension d => d.Kind.ToString().ToLowerInvariant(),
        CssColor { Kind: CssColorKind.DeviceCmyk } c => $"cmyk {c.Inks.C} {c.Inks.M} {c.Inks.Y} {c.Inks.K}",
        CssColor { IsTransparent: true } => "transparent",
        CssColor c => $"#{c.Red:x2}{c.Green:x2}{c.Blue:x2}",
        Border b => $"{b.Style.ToString().ToLowerInvariant()} {b.Width} {Text(b.Color)}",
        VerticalAlign { Kind: VerticalAlignKind.Raised } a => $"raised {a.By}",
        VerticalAlign a => a.Kind.ToString(),
        ListStyleType t => t.Text is { } text ? Text(text) : t.CounterStyle ?? "none",
        System.Collections.IEnumerable items => "[" + string.Join(", ", items.Cast<object>().Select(Text)) + "]",
        ContentItem.Text t => Text(t.Value),
        ContentItem.Attribute a => $"attr({a.Name})",
        ContentItem.ElementText => "content()",
        ContentItem.Counter c => $"counter({c.Name}, {c.Style})",
        ContentItem.NamedString s => $"string({s.Name}, {s.Keyword})",
        ContentItem.TargetCounter t => $"target-counter({t.TargetAttribute}, {t.CounterName}, {t.Style})",
        ContentItem.TargetText t => $"target-text({t.TargetAttribute})",
        ContentItem.Leader l => $"leader({Text(l.Pattern)})",
        StringSetting s => $"{s.Name} {Text(s.Value)}",
        CounterChange c => $"{c.Counter} {c.Value}",
        IFormattable f => f.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static bool Describes(string target, HtmlElement element)
    {
        var parts = target.Split('#');
        return (parts[0].Length == 0 || parts[0] == element.Name)
            && (parts.Length == 1 || parts[1] == element.Attribute("id"));
    }
}
