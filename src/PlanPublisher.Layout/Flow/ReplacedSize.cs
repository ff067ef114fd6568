using System.Globalization;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Html;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Flow;

/// <summary>The used size of a picture (CSS 2.2, 10.3.2 and 10.6.2).</summary>
/// <remarks>
/// Style first, then the width and height attributes, then an SVG's viewBox. A picture wider than its container is made
/// smaller with its ratio. The size in the bytes of an image file is not looked at: templates give it in attributes.
/// </remarks>
internal static class ReplacedSize
{
    /// <summary>CSS 2.2: what a picture without any size is.</summary>
    private static readonly Size Fallback = new(Length.FromPoints(225), Length.FromPoints(112.5));

    private static readonly System.Buffers.SearchValues<char> NumberCharacters =
        System.Buffers.SearchValues.Create("0123456789.+-");

    public static Size Of(StyledElement element, ComputedStyle style, Length containing)
    {
        var box = ViewBox(element.Element);
        var width = Given(style.Width, containing) ?? Attribute(element.Element, "width");
        var height = Given(style.Height, Length.Unbounded) ?? Attribute(element.Element, "height");
        var ratio = box ?? (width is { } w && height is { } h ? new Size(w, h) : Fallback);
        var size = (width, height) switch
        {
            ({ } both, { } tall) => new Size(both, tall),
            ({ } only, null) => new Size(only, Scaled(only, ratio.Width, ratio.Height)),
            (null, { } only) => new Size(Scaled(only, ratio.Height, ratio.Width), only),
            _ => ratio,
        };
        var limit = Length.Min(style.MaxWidth.Resolve(containing, Length.Unbounded), containing);
        return size.Width <= limit ? size : new Size(limit, Scaled(limit, size.Width, size.Height));
    }

    private static Length Scaled(Length length, Length from, Length to) =>
        from.Raw == 0 ? Length.Zero : length.Share(to.Raw, from.Raw);

    /// <summary>A percentage of something unbounded is not known, so it is not given.</summary>
    private static Length? Given(Dimension dimension, Length containing) => dimension.Kind switch
    {
        DimensionKind.Length => dimension.Length,
        DimensionKind.Percentage when containing < Length.Unbounded => dimension.Resolve(containing, Length.Zero),
        _ => null,
    };

    private static Length? Attribute(HtmlElement element, string name) =>
        element.Attribute(name) is { } value ? ParseLength(value.AsSpan().Trim()) : null;

    private static Length? ParseLength(ReadOnlySpan<char> value)
    {
        var unitAt = value.IndexOfAnyExcept(NumberCharacters);
        var number = unitAt < 0 ? value : value[..unitAt];
        if (!double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var amount) || amount <= 0)
        {
            return null;
        }

        double? points = (unitAt < 0 ? "" : value[unitAt..]) switch
        {
            "" or "px" => amount * 0.75,
            "pt" => amount,
            "mm" => amount * 72 / 25.4,
            "cm" => amount * 720 / 25.4,
            "in" => amount * 72,
            _ => null,
        };
        return points is { } known ? Length.FromPoints(known) : null;
    }

    private static Size? ViewBox(HtmlElement element)
    {
        if (element.Attribute("viewBox") is not { } value)
        {
            return null;
        }

        var parts = value.Split([' ', ',', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 4
            && double.TryParse(parts[2], NumberStyles.Float, CultureInfo.InvariantCulture, out var width)
            && double.TryParse(parts[3], NumberStyles.Float, CultureInfo.InvariantCulture, out var height)
            && width > 0 && height > 0
                ? new Size(Length.FromPoints(width * 0.75), Length.FromPoints(height * 0.75))
                : null;
    }
}
