using System.Collections.Immutable;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles.Values;

namespace PlanPublisher.Layout.Styles.Properties;

/// <summary>Color 4 (<c>color</c>), Text 3 and 4, Text Decoration 3, Writing Modes 4, Rhythmic Sizing 1.</summary>
internal static class TextProperties
{
    public static readonly Property Color = new Property<CssColor>(
        "color", "<color>", Colors.ReadOwn, s => s.Color, (s, v) => s with { Color = v })
    { IsInherited = true };

    private static readonly Grammar<WhiteSpace> WhiteSpaceGrammar = KeywordGrammar.From(new Dictionary<string, WhiteSpace>
    {
        ["normal"] = WhiteSpace.Normal,
        ["nowrap"] = WhiteSpace.NoWrap,
        ["pre"] = WhiteSpace.Pre,
        ["pre-wrap"] = WhiteSpace.PreWrap,
        ["pre-line"] = WhiteSpace.PreLine,
    });

    private static readonly Grammar<VerticalAlignKind> AlignKeyword = KeywordGrammar.From(
        new Dictionary<string, VerticalAlignKind>
        {
            ["baseline"] = VerticalAlignKind.Baseline,
            ["sub"] = VerticalAlignKind.Sub,
            ["super"] = VerticalAlignKind.Super,
            ["text-top"] = VerticalAlignKind.TextTop,
            ["text-bottom"] = VerticalAlignKind.TextBottom,
            ["top"] = VerticalAlignKind.Top,
            ["middle"] = VerticalAlignKind.Middle,
            ["bottom"] = VerticalAlignKind.Bottom,
        });

    private static readonly Grammar<bool> DecorationLine = KeywordGrammar.From(
        new Dictionary<string, bool> { ["none"] = false, ["underline"] = true });

    public static readonly ImmutableArray<Property> All =
    [
        new Property<TextAlign>(
            "text-align", KeywordGrammar.Syntax<TextAlign>(), KeywordGrammar.Of<TextAlign>(),
            s => s.TextAlign, (s, v) => s with { TextAlign = v }) { IsInherited = true },
        new Property<TextAlignLast>(
            "text-align-last", KeywordGrammar.Syntax<TextAlignLast>(), KeywordGrammar.Of<TextAlignLast>(),
            s => s.TextAlignLast, (s, v) => s with { TextAlignLast = v }) { IsInherited = true },
        new Property<Dimension>(
            "text-indent", "<length> | <percentage>", Lengths.Dimension(negative: true),
            s => s.TextIndent, (s, v) => s with { TextIndent = v }) { IsInherited = true },
        new Property<WhiteSpace>(
            "white-space", "normal | nowrap | pre | pre-wrap | pre-line", WhiteSpaceGrammar,
            s => s.WhiteSpace, (s, v) => s with { WhiteSpace = v }) { IsInherited = true },
        new Property<TextWrap>(
            "text-wrap", KeywordGrammar.Syntax<TextWrap>(), KeywordGrammar.Of<TextWrap>(),
            s => s.TextWrap, (s, v) => s with { TextWrap = v }) { IsInherited = true },
        new Property<TextTransform>(
            "text-transform", KeywordGrammar.Syntax<TextTransform>(), KeywordGrammar.Of<TextTransform>(),
            s => s.TextTransform, (s, v) => s with { TextTransform = v }) { IsInherited = true },
        new Property<Length>(
            "letter-spacing", "normal | <length>", Spacing,
            s => s.LetterSpacing, (s, v) => s with { LetterSpacing = v }) { IsInherited = true },
        new Property<Length>(
            "word-spacing", "normal | <length>", Spacing,
            s => s.WordSpacing, (s, v) => s with { WordSpacing = v }) { IsInherited = true },
        new Property<OverflowWrap>(
            "overflow-wrap", KeywordGrammar.Syntax<OverflowWrap>(), KeywordGrammar.Of<OverflowWrap>(),
            s => s.OverflowWrap, (s, v) => s with { OverflowWrap = v }) { IsInherited = true },
        new Property<Hyphens>(
            "hyphens", KeywordGrammar.Syntax<Hyphens>(), KeywordGrammar.Of<Hyphens>(),
            s => s.Hyphens, (s, v) => s with { Hyphens = v }) { IsInherited = true },
        new Property<HyphenateLimitChars>(
            "hyphenate-limit-chars", "[ auto | <integer> ]{1,3}", LimitChars,
            s => s.HyphenateLimitChars, (s, v) => s with { HyphenateLimitChars = v }) { IsInherited = true },
        new Property<int>(
            "hyphenate-limit-lines", "no-limit | <integer>", LimitLines,
            s => s.HyphenateLimitLines, (s, v) => s with { HyphenateLimitLines = v }) { IsInherited = true },
        new Property<VerticalAlign>(
            "vertical-align",
            "baseline | sub | super | text-top | text-bottom | top | middle | bottom | <length> | <percentage>",
            VerticalAlignGrammar, s => s.VerticalAlign, (s, v) => s with { VerticalAlign = v }),
        new Property<bool>(
            "text-decoration-line", "none | underline", DecorationLine,
            s => s.IsUnderlined, (s, v) => s with { IsUnderlined = v }),
        new Property<WritingMode>(
            "writing-mode", KeywordGrammar.Syntax<WritingMode>(), KeywordGrammar.Of<WritingMode>(),
            s => s.WritingMode, (s, v) => s with { WritingMode = v }) { IsInherited = true },
        new Property<Length?>(
            "block-step-size", "none | <length>", StepSize,
            s => s.BlockStepSize, (s, v) => s with { BlockStepSize = v }),
    ];

    private static Computation<Length>? Spacing(ValueReader reader) =>
        reader.TakeKeyword("normal") ? (_, _) => Length.Zero : Lengths.Any(reader);

    /// <summary>Text 4, 6.3: one value is the word's, two are those of the word and of both parts.</summary>
    private static Computation<HyphenateLimitChars>? LimitChars(ValueReader reader)
    {
        var auto = HyphenateLimitChars.Auto;
        var values = new List<int?>();
        while (values.Count < 3 && LimitChar(reader) is var (isAuto, number))
        {
            values.Add(isAuto ? null : number);
        }

        if (values.Count == 0)
        {
            return null;
        }

        var before = values.Count > 1 ? values[1] : null;
        var after = values.Count > 2 ? values[2] : before;
        var limits = new HyphenateLimitChars(values[0] ?? auto.Word, before ?? auto.Before, after ?? auto.After);
        return (_, _) => limits;
    }

    private static (bool IsAuto, int Number)? LimitChar(ValueReader reader)
    {
        if (reader.TakeKeyword("auto"))
        {
            return (true, 0);
        }

        return Lengths.Integer(reader, 1, 1_000) is { } number ? (false, number) : null;
    }

    private static Computation<int>? LimitLines(ValueReader reader)
    {
        if (reader.TakeKeyword("no-limit"))
        {
            return (_, _) => int.MaxValue;
        }

        return Lengths.Integer(reader, 0, 1_000) is { } number ? (_, _) => number : null;
    }

    private static Computation<VerticalAlign>? VerticalAlignGrammar(ValueReader reader)
    {
        if (AlignKeyword(reader) is { } keyword)
        {
            return (style, context) => new VerticalAlign(keyword(style, context), Length.Zero);
        }

        if (Lengths.Percentage(reader, allowsNegative: true) is { } basis)
        {
            // Of the line height (Inline 3, 4.2); where that is the font's own, of the font size.
            return (style, _) => Raised((style.LineHeight ?? style.FontSize).Share(basis, 1_000_000));
        }

        return Lengths.Any(reader) is { } length ? (style, context) => Raised(length(style, context)) : null;
    }

    private static VerticalAlign Raised(Length by) => new(VerticalAlignKind.Raised, by);

    private static Computation<Length?>? StepSize(ValueReader reader)
    {
        if (reader.TakeKeyword("none"))
        {
            return (_, _) => null;
        }

        return Lengths.NonNegative(reader) is { } length ? (style, context) => length(style, context) : null;
    }
}
