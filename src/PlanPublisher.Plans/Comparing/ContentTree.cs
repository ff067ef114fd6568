using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Languages;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Comparing;

/// <summary>Takes a plan apart into a tree that holds all of its content and, beside it, the places in the files.</summary>
/// <remarks>
/// It asks the records themselves for their parts, so a part that is added to the model is compared from that day on; a list
/// written by hand would forget it. What is computed from other parts has no setter and is left out. A test walks the
/// types of the model and fails on one that cannot be taken apart in this way.
/// </remarks>
public static class ContentTree
{
    private static readonly ConcurrentDictionary<Type, ImmutableArray<PropertyInfo>> Parts = new();

    /// <summary>Whether two values of the model are the same, wherever they stand.</summary>
    public static bool AreEqual(object left, object right) => Exact(left) == Exact(right);

    /// <summary>A plan's tree, in which targets and running text are single leaves.</summary>
    internal static ContentNode Of(Plan plan) => Take(plan, ChangeKind.Wording, default, isForPeople: true);

    /// <summary>All that a value holds, without places.</summary>
    internal static string Exact(object? value) => Take(value, ChangeKind.Wording, default, isForPeople: false).Content;

    /// <summary>The leaves of a value's texts, in order.</summary>
    internal static IEnumerable<string> TextsOf(object value) => TextsOf(Take(value, ChangeKind.Wording, default, isForPeople: true));

    private static IEnumerable<string> TextsOf(ContentNode node) => node switch
    {
        ContentNode.Leaf leaf => [leaf.Text],
        ContentNode.List list => list.Items.SelectMany(TextsOf),
        ContentNode.Thing thing => thing.Parts.SelectMany(part => TextsOf(part.Node)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static ContentNode Take(object? value, ChangeKind kind, SourceSpan around, bool isForPeople)
    {
        switch (value)
        {
            case null:
                return new ContentNode.List([], kind, around);
            case Target target when isForPeople:
                return new ContentNode.Leaf(TargetNotation.Of(target), Exact(target), target, ChangeKind.Target, target.Span);
            case ImmutableArray<Inline> text when isForPeople:
                return new ContentNode.Leaf(InlineNotation.Of(text), Exact(text), null, kind, SpanOf(text, around));
            case string or bool or int or long or decimal or double or char or DateOnly or Enum:
                return new ContentNode.Leaf(WordOf(value), null, null, kind, around);
            case IEnumerable items:
                return new ContentNode.List([.. ItemsOf(items).Select(item => Take(item, kind, around, isForPeople))], kind, around);
            default:
                return TakeRecord(value, kind, around, isForPeople);
        }
    }

    private static string WordOf(object value) => value is DateOnly day
        ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private static SourceSpan SpanOf(ImmutableArray<Inline> text, SourceSpan around) =>
        text.IsDefaultOrEmpty || text[0].Span.IsNone ? around : text[0].Span.Through(text[^1].Span);

    /// <summary>The array that a struct was never given is empty.</summary>
    private static IEnumerable<object?> ItemsOf(IEnumerable items) =>
        items is IStructuralEquatable && items.GetType().GetProperty(nameof(ImmutableArray<int>.IsDefault))?.GetValue(items) is true
            ? []
            : items.Cast<object?>();

    private static ContentNode TakeRecord(object value, ChangeKind kind, SourceSpan around, bool isForPeople)
    {
        var type = value.GetType();
        var own = type.GetProperty("Span")?.GetValue(value) is SourceSpan { IsNone: false } span ? span : around;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Sourced<>))
        {
            return Take(type.GetProperty("Value")!.GetValue(value), kind, own, isForPeople);
        }

        var named = Parts.GetOrAdd(type, PartsOf)
            .Select(part => (part.Name, Take(part.GetValue(value), ContentKinds.Of(type, part.Name, kind), own, isForPeople)));
        return new ContentNode.Thing(value, IdOf(type, value), [.. named], kind, own);
    }

    private static ImmutableArray<PropertyInfo> PartsOf(Type type) =>
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(part => part.CanWrite && part.GetIndexParameters().Length == 0)
            .Where(part => part.PropertyType != typeof(SourceSpan) && part.PropertyType != typeof(SourceSpan?))
            // The words of a language are none of the plan's: they follow from Language, which is compared.
            .Where(part => part.PropertyType != typeof(Phrases))
            .OrderBy(part => part.Name, StringComparer.Ordinal),
    ];

    /// <summary>What tells a thing from others of its list: its id, or its number.</summary>
    private static string IdOf(Type type, object value) => value switch
    {
        Block => "",
        AgreementIndicator indicator => indicator.Indicator.Id.Value,
        CellIndicator.Own own => own.Indicator.Id.Value,
        CellIndicator.Shared shared => shared.IndicatorId.Value,
        PriorityCell cell => cell.Outcome.Value,
        AgreementLink link => link.AgreementId.Value,
        GlossaryEntry entry => entry.Abbreviation,
        JargonEntry entry => entry.Phrase.Value,
        _ => Word(type.GetProperty("Id")?.GetValue(value)) ?? Word(type.GetProperty("Number")?.GetValue(value)) ?? "",
    };

    private static string? Word(object? value) => value switch
    {
        string text => text,
        Sourced<string> text => text.Value,
        Sourced<int> number => number.Value.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };
}
