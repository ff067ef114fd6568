using System.Collections.Immutable;
using PlanPublisher.Layout.Css;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles.Values;

namespace PlanPublisher.Layout.Styles.Cascading;

/// <summary>What only pages have (Page 3, 7; GCPM 3 draft for bleed and marks): size, bleed, marks.</summary>
/// <param name="Size">Null where a rule says nothing; likewise the others.</param>
internal sealed record PageDescriptors(Size? Size, Length? Bleed, bool? HasCropMarks)
{
    public static readonly PageDescriptors None = new(null, null, null);

    public static readonly ImmutableArray<string> Names = ["bleed", "marks", "size"];

    public const string SizeSyntax = "<length>{1,2} | [ <page-size> || [ portrait | landscape ] ]";
    public const string BleedSyntax = "auto | <length>";
    public const string MarksSyntax = "none | crop | cross | crop cross";

    private static readonly Grammar<Size> Named = KeywordGrammar.From(new Dictionary<string, Size>
    {
        ["a3"] = Millimetres(297, 420),
        ["a4"] = Millimetres(210, 297),
        ["a5"] = Millimetres(148, 210),
        ["b4"] = Millimetres(250, 353),
        ["b5"] = Millimetres(176, 250),
        ["letter"] = Millimetres(215.9, 279.4),
        ["legal"] = Millimetres(215.9, 355.6),
        ["ledger"] = Millimetres(279.4, 431.8),
    });

    /// <summary>Relative lengths are of the initial font size: a page's size depends on no element.</summary>
    private static readonly ComputeContext Context = new(ComputedStyle.Initial, ComputedStyle.Initial.FontSize);

    /// <summary>These descriptors where they are given, else <paramref name="weaker"/>'s.</summary>
    public PageDescriptors Over(PageDescriptors weaker) =>
        new(Size ?? weaker.Size, Bleed ?? weaker.Bleed, HasCropMarks ?? weaker.HasCropMarks);

    /// <summary>These descriptors with one declaration's added; null if its value cannot be read.</summary>
    public PageDescriptors? With(string name, ValueReader reader) => name switch
    {
        "size" => ReadSize(reader) is { } size ? this with { Size = size } : null,
        "bleed" => ReadBleed(reader) is { } bleed ? this with { Bleed = bleed } : null,
        _ => ReadMarks(reader) is { } marks ? this with { HasCropMarks = marks } : null,
    };

    public static string SyntaxOf(string name) => name switch
    {
        "size" => SizeSyntax,
        "bleed" => BleedSyntax,
        _ => MarksSyntax,
    };

    private static Size? ReadSize(ValueReader reader)
    {
        if (ReadLength(reader) is { } width)
        {
            return new Size(width, ReadLength(reader) ?? width);
        }

        var landscape = ReadOrientation(reader);
        var size = reader.Try(Named)?.Invoke(ComputedStyle.Initial, Context);
        landscape ??= ReadOrientation(reader);
        if (size is null && landscape is null)
        {
            return null;
        }

        var upright = size ?? Millimetres(210, 297);
        return landscape == true ? new Size(upright.Height, upright.Width) : upright;
    }

    private static bool? ReadOrientation(ValueReader reader) =>
        reader.TakeKeyword("landscape") ? true : reader.TakeKeyword("portrait") ? false : null;

    private static Length? ReadBleed(ValueReader reader) => reader.TakeKeyword("auto") ? Length.Zero : ReadLength(reader);

    private static bool? ReadMarks(ValueReader reader)
    {
        if (reader.TakeKeyword("none"))
        {
            return false;
        }

        var hasCross = reader.TakeKeyword("cross");
        var hasCrop = reader.TakeKeyword("crop");
        hasCross |= reader.TakeKeyword("cross");
        return hasCrop || hasCross ? hasCrop : null;
    }

    private static Length? ReadLength(ValueReader reader) =>
        reader.Current is { Kind: CssTokenKind.Dimension } && reader.Try(Lengths.NonNegative) is { } length
            ? length(ComputedStyle.Initial, Context)
            : null;

    private static Size Millimetres(double width, double height) =>
        new(Length.FromMillimetres(width), Length.FromMillimetres(height));
}
