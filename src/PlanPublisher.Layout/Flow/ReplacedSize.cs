using System.Globalization;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Html;
using PlanPublisher.Layout.Images;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Flow;

/// <summary>The used size of a picture (CSS 2.2, 10.3.2 and 10.6.2).</summary>
/// <remarks>
/// Style first, then the width and height attributes, then the picture's own size: a pixel of a PNG or JPEG is one of CSS,
/// whatever resolution the file names; an SVG has its attributes or viewBox. A picture wider than its container is made
/// smaller with its ratio.
/// </remarks>
internal static class ReplacedSize
{
    /// <summary>CSS 2.2: what a picture without any size is.</summary>
    private static readonly Size Fallback = new(Length.FromPoints(225), Length.FromPoints(112.5));

    private static readonly System.Buffers.SearchValues<char> NumberCharacters =
        System.Buffers.SearchValues.Create("0123456789.+-");

    public static Size Of(StyledElement element, ComputedStyle style, Length containing)
    {
        var own = OwnSize(element);
        var width = Given(style.Width, containing) ?? Attribute(element.Element, "width");
        var height = Given(style.Height, Length.Unbounded) ?? Attribute(element.Element, "height");
        var ratio = own ?? (width is { } w && height is { } h ? new Size(w, h) : Fallback);
        var size = (width, height) switch
        {
            ({ } both, { } tall) => new Size(both, tall),
            ({ } only, null) => new Size(only, Scaled(only, ratio.Width, ratio.Height)),
            (null, { } only) => new Size(Scaled(only, ratio.Height, ratio.Width), only),
            _ => ratio,
        };
        return Limited(size, style, containing, keepsHeight: style.Height.Kind == DimensionKind.Length && style.ObjectFit != ObjectFit.Fill);
    }

    /// <summary>CSS 2.2, 10.4: what is cut in one direction is made smaller in the other, too.</summary>
    /// <param name="keepsHeight">A picture fitted into a box of a given height leaves that as it is.</param>
    private static Size Limited(Size size, ComputedStyle style, Length containing, bool keepsHeight)
    {
        var widest = Length.Min(style.MaxWidth.Resolve(containing, Length.Unbounded), containing);
        if (size.Width > widest)
        {
            size = new Size(widest, keepsHeight ? size.Height : Scaled(widest, size.Width, size.Height));
        }

        var highest = style.MaxHeight.Kind == DimensionKind.Length ? style.MaxHeight.Length : Length.Unbounded;
        return size.Height <= highest ? size : new Size(Scaled(highest, size.Height, size.Width), highest);
    }

    /// <summary>The size that the picture has by itself; null if it has none.</summary>
    private static Size? OwnSize(StyledElement element) => element.Picture switch
    {
        Picture.Raster pixels => new Size(Length.FromPoints(pixels.ShownWidth * 0.75), Length.FromPoints(pixels.ShownHeight * 0.75)),
        Picture.Drawing { Root: var root } => Attribute(root, "width") is { } width && Attribute(root, "height") is { } height
            ? new Size(width, height)
            : ViewBox(root),
        _ => ViewBox(element.Element),
    };

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
            "pc" => amount * 12,
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
