using System.Collections.Immutable;
using PlanPublisher.Layout.Styles.Values;

namespace PlanPublisher.Layout.Styles.Properties;

/// <summary>Display 3, Box 4, Sizing 3, Images 3 (object-fit), Backgrounds 3 (the colour only).</summary>
internal static class BoxProperties
{
    private const string MarginSyntax = "auto | <length> | <percentage>";
    private const string PaddingSyntax = "<length> | <percentage>";
    private const string LeastSyntax = "auto | <length> | <percentage>";
    private const string MostSyntax = "none | <length> | <percentage>";

    private static readonly Grammar<Dimension> Margin = Lengths.Dimension(auto: true, negative: true);
    private static readonly Grammar<Dimension> Padding = Lengths.Dimension();
    private static readonly Grammar<Dimension> Extent = Lengths.Dimension(auto: true);
    private static readonly Grammar<Dimension> Most = Lengths.Dimension(none: true);

    private static readonly Grammar<bool> BoxSizing = KeywordGrammar.From(
        new Dictionary<string, bool> { ["content-box"] = false, ["border-box"] = true });

    private static readonly Grammar<bool> Visibility = KeywordGrammar.From(
        new Dictionary<string, bool> { ["visible"] = false, ["hidden"] = true, ["collapse"] = true });

    public static readonly ImmutableArray<Property> All =
    [
        new Property<Display>(
            "display", KeywordGrammar.Syntax<Display>(), KeywordGrammar.Of<Display>(),
            s => s.Display, (s, v) => s with { Display = v }),
        new Property<Float>(
            "float", KeywordGrammar.Syntax<Float>(), KeywordGrammar.Of<Float>(),
            s => s.Float, (s, v) => s with { Float = v }),
        new Property<Dimension>(
            "margin-top", MarginSyntax, Margin, s => s.MarginTop, (s, v) => s with { MarginTop = v }),
        new Property<Dimension>(
            "margin-right", MarginSyntax, Margin, s => s.MarginRight, (s, v) => s with { MarginRight = v }),
        new Property<Dimension>(
            "margin-bottom", MarginSyntax, Margin, s => s.MarginBottom, (s, v) => s with { MarginBottom = v }),
        new Property<Dimension>(
            "margin-left", MarginSyntax, Margin, s => s.MarginLeft, (s, v) => s with { MarginLeft = v }),
        new Property<Dimension>(
            "padding-top", PaddingSyntax, Padding, s => s.PaddingTop, (s, v) => s with { PaddingTop = v }),
        new Property<Dimension>(
            "padding-right", PaddingSyntax, Padding, s => s.PaddingRight, (s, v) => s with { PaddingRight = v }),
        new Property<Dimension>(
            "padding-bottom", PaddingSyntax, Padding, s => s.PaddingBottom, (s, v) => s with { PaddingBottom = v }),
        new Property<Dimension>(
            "padding-left", PaddingSyntax, Padding, s => s.PaddingLeft, (s, v) => s with { PaddingLeft = v }),
        new Property<ObjectFit>(
            "object-fit", KeywordGrammar.Syntax<ObjectFit>(), KeywordGrammar.Of<ObjectFit>(),
            s => s.ObjectFit, (s, v) => s with { ObjectFit = v }),
        new Property<Dimension>("width", MarginSyntax, Extent, s => s.Width, (s, v) => s with { Width = v }),
        new Property<Dimension>("height", MarginSyntax, Extent, s => s.Height, (s, v) => s with { Height = v }),
        new Property<Dimension>("min-width", LeastSyntax, Extent, s => s.MinWidth, (s, v) => s with { MinWidth = v }),
        new Property<Dimension>("min-height", LeastSyntax, Extent, s => s.MinHeight, (s, v) => s with { MinHeight = v }),
        new Property<Dimension>("max-width", MostSyntax, Most, s => s.MaxWidth, (s, v) => s with { MaxWidth = v }),
        new Property<Dimension>("max-height", MostSyntax, Most, s => s.MaxHeight, (s, v) => s with { MaxHeight = v }),
        new Property<bool>(
            "box-sizing", "content-box | border-box", BoxSizing,
            s => s.SizesBorderBox, (s, v) => s with { SizesBorderBox = v }),
        new Property<CssColor>(
            "background-color", "<color>", Colors.Read, s => s.BackgroundColor, (s, v) => s with { BackgroundColor = v }),
        new Property<bool>(
            "visibility", "visible | hidden | collapse", Visibility, s => s.IsHidden, (s, v) => s with { IsHidden = v })
        {
            IsInherited = true,
        },
    ];
}
