using System.Collections.Immutable;
using PlanPublisher.Layout.Css;

namespace PlanPublisher.Layout.Styles.Values;

/// <summary>The grammar of generated content (Content 3, 2; GCPM 3, 1): strings and functions, one after another.</summary>
/// <remarks>Quotation keywords and pictures are not read.</remarks>
internal static class ContentGrammar
{
    private static readonly ImmutableArray<string> Functions =
        ["attr", "content", "counter", "counters", "leader", "string", "target-counter", "target-text"];

    public static IEnumerable<string> FunctionNames => Functions;

    /// <summary>One item or more.</summary>
    public static ImmutableArray<ContentItem>? ReadList(ValueReader reader)
    {
        var items = ImmutableArray.CreateBuilder<ContentItem>();
        while (reader.Current is { } piece && Item(piece) is { } item)
        {
            reader.Take();
            items.Add(item);
        }

        return items.Count == 0 ? null : items.ToImmutable();
    }

    /// <summary>The value of <c>content</c>: null inside is <c>normal</c>, empty is <c>none</c>.</summary>
    public static Computation<ImmutableArray<ContentItem>?>? Content(ValueReader reader)
    {
        if (reader.TakeKeyword("normal"))
        {
            return (_, _) => null;
        }

        ImmutableArray<ContentItem>? items = reader.TakeKeyword("none") ? [] : ReadList(reader);
        return items is null ? null : (_, _) => items;
    }

    /// <summary>The value of <c>string-set</c>: names, each with its content, between commas.</summary>
    public static Computation<ImmutableArray<StringSetting>>? StringSet(ValueReader reader)
    {
        if (reader.TakeKeyword("none"))
        {
            return (_, _) => [];
        }

        var settings = ImmutableArray.CreateBuilder<StringSetting>();
        do
        {
            if (reader.Current is not { Kind: CssTokenKind.Ident })
            {
                return null;
            }

            var name = reader.Take().Text;
            if (ReadList(reader) is not { } value)
            {
                return null;
            }

            settings.Add(new StringSetting(name, value));
        }
        while (reader.TakeKind(CssTokenKind.Comma));

        var all = settings.ToImmutable();
        return (_, _) => all;
    }

    /// <summary>The value of <c>counter-reset</c> or <c>counter-increment</c>.</summary>
    /// <param name="otherwise">What a name without a number counts by, or begins with.</param>
    public static Grammar<ImmutableArray<CounterChange>> Counters(int otherwise) => reader =>
    {
        var changes = ImmutableArray.CreateBuilder<CounterChange>();
        if (!reader.TakeKeyword("none"))
        {
            while (reader.Current is { Kind: CssTokenKind.Ident })
            {
                var name = reader.Take().Text;
                changes.Add(new CounterChange(name, Lengths.Integer(reader, -1_000_000, 1_000_000) ?? otherwise));
            }

            if (changes.Count == 0)
            {
                return null;
            }
        }

        var all = changes.ToImmutable();
        return (_, _) => all;
    };

    private static ContentItem? Item(ComponentValue piece)
    {
        if (piece.Kind == CssTokenKind.String)
        {
            return new ContentItem.Text(piece.Text);
        }

        if (piece.Kind != CssTokenKind.Function || Arguments(piece) is not { } arguments)
        {
            return null;
        }

        return (piece.Text, arguments) switch
        {
            ("attr", [{ } name]) when IsName(name) => new ContentItem.Attribute(name.Text),
            ("content", []) => new ContentItem.ElementText(),
            ("content", [{ } what]) when what.IsKeyword("text") => new ContentItem.ElementText(),
            ("counter", [{ } name]) when IsName(name) => new ContentItem.Counter(name.Text, "decimal"),
            ("counter", [{ } name, { } style]) when IsName(name) && IsName(style) =>
                new ContentItem.Counter(name.Text, style.Text),
            ("counters", [{ } name, { } separator]) when IsName(name) && separator.Kind == CssTokenKind.String =>
                new ContentItem.Counters(name.Text, separator.Text, "decimal"),
            ("counters", [{ } name, { } separator, { } style])
                when IsName(name) && separator.Kind == CssTokenKind.String && IsName(style) =>
                new ContentItem.Counters(name.Text, separator.Text, style.Text),
            ("string", [{ } name]) when IsName(name) => new ContentItem.NamedString(name.Text, "first"),
            ("string", [{ } name, { } keyword]) when IsName(name) && IsStringKeyword(keyword) =>
                new ContentItem.NamedString(name.Text, keyword.Text),
            ("leader", [{ } pattern]) => Leader(pattern),
            ("target-text", [{ } target, ..]) when AttributeOf(target) is { } attribute =>
                new ContentItem.TargetText(attribute),
            ("target-counter", [{ } target, { } name]) when AttributeOf(target) is { } attribute && IsName(name) =>
                new ContentItem.TargetCounter(attribute, name.Text, "decimal"),
            ("target-counter", [{ } target, { } name, { } style])
                when AttributeOf(target) is { } attribute && IsName(name) && IsName(style) =>
                new ContentItem.TargetCounter(attribute, name.Text, style.Text),
            _ => null,
        };
    }

    /// <summary>The arguments between the commas, each of one piece; null if one has another number.</summary>
    private static ComponentValue[]? Arguments(ComponentValue function)
    {
        var pieces = function.Arguments;
        var arguments = pieces.Where((_, i) => i % 2 == 0).ToArray();
        var separated = pieces.Where((_, i) => i % 2 == 1).All(p => p.Kind == CssTokenKind.Comma);
        return separated && (pieces.IsEmpty || pieces.Length % 2 == 1) ? arguments : null;
    }

    private static bool IsName(ComponentValue piece) => piece.Kind == CssTokenKind.Ident;

    private static bool IsStringKeyword(ComponentValue piece) =>
        piece.Kind == CssTokenKind.Ident && piece.Text is "first" or "start" or "last" or "first-except";

    /// <summary>The attribute's name in <c>attr(href)</c> or <c>attr(href url)</c>.</summary>
    private static string? AttributeOf(ComponentValue target) =>
        target.IsFunction("attr") && target.Arguments is [{ Kind: CssTokenKind.Ident } name, ..] ? name.Text : null;

    private static ContentItem.Leader? Leader(ComponentValue pattern) => (pattern.Kind, pattern.Text) switch
    {
        (CssTokenKind.String, { Length: > 0 } text) => new ContentItem.Leader(text),
        (CssTokenKind.Ident, "dotted") => new ContentItem.Leader(". "),
        (CssTokenKind.Ident, "solid") => new ContentItem.Leader("_"),
        (CssTokenKind.Ident, "space") => new ContentItem.Leader(" "),
        _ => null,
    };
}
