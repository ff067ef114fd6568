using System.Collections.Immutable;
using PlanPublisher.Layout.Styles.Values;

namespace PlanPublisher.Layout.Styles.Properties;

/// <summary>Content 3, Lists 3, 4 (counters), GCPM 3 (named strings) and bookmarks (Content 3, 5).</summary>
internal static class ContentProperties
{
    private const string CounterSyntax = "none | [ <counter-name> <integer>? ]+";

    private const string ItemSyntax =
        "[ <string> | attr() | content() | counter() | counters() | leader() | string() | target-counter() | target-text() ]+";

    public static readonly ImmutableArray<Property> All =
    [
        new Property<ImmutableArray<ContentItem>?>(
            "content", "normal | none | " + ItemSyntax, ContentGrammar.Content,
            s => s.Content, (s, v) => s with { Content = v }),
        new Property<ImmutableArray<CounterChange>>(
            "counter-reset", CounterSyntax, ContentGrammar.Counters(otherwise: 0),
            s => s.CounterReset, (s, v) => s with { CounterReset = v }),
        new Property<ImmutableArray<CounterChange>>(
            "counter-increment", CounterSyntax, ContentGrammar.Counters(otherwise: 1),
            s => s.CounterIncrement, (s, v) => s with { CounterIncrement = v }),
        new Property<ImmutableArray<StringSetting>>(
            "string-set", "none | [ <string-name> " + ItemSyntax + " ]#", ContentGrammar.StringSet,
            s => s.StringSet, (s, v) => s with { StringSet = v }),
        new Property<int>(
            "bookmark-level", "none | <integer>", BookmarkLevel,
            s => s.BookmarkLevel, (s, v) => s with { BookmarkLevel = v }),
        new Property<ImmutableArray<ContentItem>?>(
            "bookmark-label", ItemSyntax, BookmarkLabel,
            s => s.BookmarkLabel, (s, v) => s with { BookmarkLabel = v }),
    ];

    private static Computation<int>? BookmarkLevel(ValueReader reader) =>
        reader.TakeKeyword("none") ? (_, _) => 0 : Lengths.Count(1, 100)(reader);

    private static Computation<ImmutableArray<ContentItem>?>? BookmarkLabel(ValueReader reader) =>
        ContentGrammar.ReadList(reader) is { } items ? (_, _) => items : null;
}
