using System.Collections.Immutable;
using PlanPublisher.Layout.Css;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles.Values;

namespace PlanPublisher.Layout.Styles.Properties;

/// <summary>Lists 3 and Tables 3.</summary>
internal static class ListAndTableProperties
{
    private static readonly ImmutableArray<string> CounterStyles =
    [
        "circle", "decimal", "decimal-leading-zero", "disc", "lower-alpha", "lower-latin", "lower-roman",
        "square", "upper-alpha", "upper-latin", "upper-roman",
    ];

    private static readonly Grammar<bool> Collapse = KeywordGrammar.From(
        new Dictionary<string, bool> { ["separate"] = false, ["collapse"] = true });

    public static readonly ImmutableArray<Property> All =
    [
        new Property<ListStyleType>(
            "list-style-type", "none | <string> | " + string.Join(" | ", CounterStyles), Type,
            s => s.ListStyleType, (s, v) => s with { ListStyleType = v }) { IsInherited = true },
        new Property<ListStylePosition>(
            "list-style-position", KeywordGrammar.Syntax<ListStylePosition>(), KeywordGrammar.Of<ListStylePosition>(),
            s => s.ListStylePosition, (s, v) => s with { ListStylePosition = v }) { IsInherited = true },
        new Property<bool>(
            "border-collapse", "separate | collapse", Collapse,
            s => s.CollapsesBorders, (s, v) => s with { CollapsesBorders = v }) { IsInherited = true },
        new Property<Length>(
            "border-spacing", "<length>", Lengths.NonNegative,
            s => s.BorderSpacing, (s, v) => s with { BorderSpacing = v }) { IsInherited = true },
        new Property<CaptionSide>(
            "caption-side", KeywordGrammar.Syntax<CaptionSide>(), KeywordGrammar.Of<CaptionSide>(),
            s => s.CaptionSide, (s, v) => s with { CaptionSide = v }) { IsInherited = true },
        new Property<TableLayout>(
            "table-layout", KeywordGrammar.Syntax<TableLayout>(), KeywordGrammar.Of<TableLayout>(),
            s => s.TableLayout, (s, v) => s with { TableLayout = v }),
    ];

    private static Computation<ListStyleType>? Type(ValueReader reader)
    {
        if (reader.TakeKeyword("none"))
        {
            return (_, _) => default;
        }

        if (reader.Current is { Kind: CssTokenKind.String })
        {
            var text = ListStyleType.String(reader.Take().Text);
            return (_, _) => text;
        }

        if (reader.Current is { Kind: CssTokenKind.Ident } piece && CounterStyles.Contains(piece.Text.ToLowerInvariant()))
        {
            var style = ListStyleType.Named(reader.Take().Text.ToLowerInvariant());
            return (_, _) => style;
        }

        return null;
    }
}
