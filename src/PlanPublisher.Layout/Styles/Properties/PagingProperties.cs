using System.Collections.Immutable;
using PlanPublisher.Layout.Css;
using PlanPublisher.Layout.Styles.Values;

namespace PlanPublisher.Layout.Styles.Properties;

/// <summary>Fragmentation 3, Page 3 (<c>page</c>), Multicol 1, and of GCPM 3 the footnote policy.</summary>
internal static class PagingProperties
{
    private static readonly Grammar<bool> ColumnSpan = KeywordGrammar.From(
        new Dictionary<string, bool> { ["none"] = false, ["all"] = true });

    private static readonly Grammar<int> Lines = Lengths.Count(1, 1000);

    public static readonly ImmutableArray<Property> All =
    [
        new Property<BreakBetween>(
            "break-before", KeywordGrammar.Syntax<BreakBetween>(), KeywordGrammar.Of<BreakBetween>(),
            s => s.BreakBefore, (s, v) => s with { BreakBefore = v }),
        new Property<BreakBetween>(
            "break-after", KeywordGrammar.Syntax<BreakBetween>(), KeywordGrammar.Of<BreakBetween>(),
            s => s.BreakAfter, (s, v) => s with { BreakAfter = v }),
        new Property<BreakInside>(
            "break-inside", KeywordGrammar.Syntax<BreakInside>(), KeywordGrammar.Of<BreakInside>(),
            s => s.BreakInside, (s, v) => s with { BreakInside = v }),
        new Property<int>("orphans", "<integer>", Lines, s => s.Orphans, (s, v) => s with { Orphans = v }) { IsInherited = true },
        new Property<int>("widows", "<integer>", Lines, s => s.Widows, (s, v) => s with { Widows = v }) { IsInherited = true },
        // Page 3, 8: not inherited, but the used value of auto is the parent's.
        new Property<string>("page", "auto | <page-name>", PageName, s => s.Page, (s, v) => s with { Page = v })
        {
            WhenUndeclared = (style, context) => style with { Page = context.Parent.Page },
        },
        new Property<int>(
            "column-count", "auto | <integer>", ColumnCount, s => s.ColumnCount, (s, v) => s with { ColumnCount = v }),
        new Property<Dimension>(
            "column-width", "auto | <length>", ColumnWidth, s => s.ColumnWidth, (s, v) => s with { ColumnWidth = v }),
        new Property<Dimension>(
            "column-gap", "normal | <length> | <percentage>", ColumnGap, s => s.ColumnGap, (s, v) => s with { ColumnGap = v }),
        new Property<ColumnFill>(
            "column-fill", KeywordGrammar.Syntax<ColumnFill>(), KeywordGrammar.Of<ColumnFill>(),
            s => s.ColumnFill, (s, v) => s with { ColumnFill = v }),
        new Property<bool>(
            "column-span", "none | all", ColumnSpan, s => s.SpansAllColumns, (s, v) => s with { SpansAllColumns = v }),
        new Property<FootnotePolicy>(
            "footnote-policy", KeywordGrammar.Syntax<FootnotePolicy>(), KeywordGrammar.Of<FootnotePolicy>(),
            s => s.FootnotePolicy, (s, v) => s with { FootnotePolicy = v }),
    ];

    private static Computation<string>? PageName(ValueReader reader)
    {
        if (reader.TakeKeyword("auto"))
        {
            return (_, context) => context.Parent.Page;
        }

        if (reader.Current is not { Kind: CssTokenKind.Ident })
        {
            return null;
        }

        var name = reader.Take().Text;
        return (_, _) => name;
    }

    private static Computation<int>? ColumnCount(ValueReader reader) =>
        reader.TakeKeyword("auto") ? (_, _) => 0 : Lengths.Count(1, 100)(reader);

    private static Computation<Dimension>? ColumnWidth(ValueReader reader)
    {
        if (reader.TakeKeyword("auto"))
        {
            return (_, _) => Dimension.Auto;
        }

        return Lengths.NonNegative(reader) is { } length ? (style, context) => Dimension.Of(length(style, context)) : null;
    }

    private static Computation<Dimension>? ColumnGap(ValueReader reader) =>
        reader.TakeKeyword("normal") ? (_, _) => Dimension.Auto : Lengths.Dimension()(reader);
}
