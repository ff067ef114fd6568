using System.Collections.Immutable;
using PlanPublisher.Layout.Styles.Values;

namespace PlanPublisher.Layout.Styles.Properties;

/// <summary>The <c>font</c> shorthand (Fonts 4, 2.7): style and weight, size, line height, families.</summary>
/// <remarks>System fonts are not known.</remarks>
internal static class FontShorthand
{
    public static readonly Shorthand Font = new(
        "font",
        "[ <font-style> || <font-weight> ]? <font-size> [ / <line-height> ]? <font-family>",
        [
            FontProperties.Size, FontProperties.Family, FontProperties.Weight, FontProperties.Style,
            .. FontVariantProperties.All, FontProperties.LineHeight,
        ],
        Expand);

    private static readonly ImmutableArray<Property> Leading = [FontProperties.Style, FontProperties.Weight];

    private static List<PropertyChange>? Expand(ValueReader reader)
    {
        var changes = new List<PropertyChange>();
        while (reader.TakeKeyword("normal") || ReadLeading(reader, changes))
        {
        }

        if (!Read(FontProperties.Size, reader, changes))
        {
            return null;
        }

        if (reader.TakeDelimiter('/') && !Read(FontProperties.LineHeight, reader, changes))
        {
            return null;
        }

        return Read(FontProperties.Family, reader, changes) ? changes : null;
    }

    private static bool ReadLeading(ValueReader reader, List<PropertyChange> changes) =>
        Leading.Any(p => !changes.Exists(c => c.Property == p) && Read(p, reader, changes));

    private static bool Read(Property property, ValueReader reader, List<PropertyChange> changes)
    {
        if (property.Parse(reader) is not { } change)
        {
            return false;
        }

        changes.Add(new PropertyChange(property, change));
        return true;
    }
}
