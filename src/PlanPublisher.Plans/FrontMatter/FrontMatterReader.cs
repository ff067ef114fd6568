using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.FrontMatter;

/// <summary>Takes typed values out of one mapping of front matter, and reports what is missing, wrong or unknown.</summary>
/// <remarks>
/// A value that cannot be read is reported once and stands in as empty, so that binding goes on and finds the other
/// problems; a plan with errors is never resolved. The keys that were asked for are the known keys: after the last
/// question, <see cref="ReportUnknownKeys"/> reports all others.
/// </remarks>
/// <param name="owner">What the mapping describes, for messages: "an objective".</param>
internal sealed class FrontMatterReader(FrontMatterNode.Mapping mapping, string owner, DiagnosticBag problems)
{
    private readonly List<string> _asked = [];

    public SourceSpan Span => mapping.Span;

    /// <summary>Whether there is not a single key, because the front matter could not be read.</summary>
    public bool IsEmpty => mapping.Entries.IsEmpty;

    /// <summary>The value of a key as it was written, or null.</summary>
    public FrontMatterEntry? Find(string key)
    {
        _asked.Add(key);
        return mapping.Find(key);
    }

    public FrontMatterEntry? FindRequired(string key)
    {
        var entry = Find(key);
        if (entry is null)
        {
            problems.Add(FrontMatterProblems.MissingKey(new SourceSpan(Span.Source, Span.Start, 0), key, owner));
        }

        return entry;
    }

    public Sourced<string> RequiredText(string key) =>
        FindRequired(key) is { } entry && Text(entry) is { } text ? text : new Sourced<string>("", Span);

    public Sourced<string>? OptionalText(string key) => Find(key) is { } entry ? Text(entry) : null;

    /// <summary>A text that says what is open, without the terms in brackets behind it.</summary>
    public Sourced<string>? OptionalPlaceholder(string key, out PlaceholderTerms terms)
    {
        terms = PlaceholderTerms.None;
        if (OptionalText(key) is not { } text)
        {
            return null;
        }

        (var words, terms) = PlaceholderWords.Split(text.Value, text.Span, problems);
        return text with { Value = words };
    }

    public Sourced<string> RequiredId(string key) =>
        FindRequired(key) is { } entry && Id(entry) is { } id ? id : new Sourced<string>("", Span);

    public Sourced<string>? OptionalId(string key) => Find(key) is { } entry ? Id(entry) : null;

    /// <param name="otherwise">Stands in if the number cannot be read.</param>
    public Sourced<int> RequiredNumber(string key, int otherwise = 0) =>
        FindRequired(key) is { } entry && Text(entry) is { } text && ToNumber(key, text) is { } number
            ? number
            : new Sourced<int>(otherwise, Span);

    public Sourced<DateOnly> RequiredDate(string key) =>
        FindRequired(key) is { } entry && Text(entry) is { } text && ToDate(key, text) is { } date
            ? date
            : new Sourced<DateOnly>(default, Span);

    /// <summary>The same for a key that may be left out.</summary>
    public Sourced<T>? OptionalChoice<T>(string key, params ReadOnlySpan<(string Word, T Value)> choices) =>
        Find(key) is null ? null : RequiredChoice(key, choices);

    /// <summary>A value out of a fixed few, each with its word.</summary>
    public Sourced<T> RequiredChoice<T>(string key, params ReadOnlySpan<(string Word, T Value)> choices)
    {
        if (FindRequired(key) is not { } entry || Text(entry) is not { } text)
        {
            return new Sourced<T>(choices[0].Value, Span);
        }

        var words = new List<string>();
        foreach (var (word, value) in choices)
        {
            if (word == text.Value)
            {
                return new Sourced<T>(value, text.Span);
            }

            words.Add(word);
        }

        problems.Add(FrontMatterProblems.NotAChoice(text.Span, key, text.Value, words));
        return new Sourced<T>(choices[0].Value, text.Span);
    }

    /// <summary>A list of texts; a single text is taken as a list of one. Empty if the key is not there.</summary>
    public ImmutableArray<Sourced<string>> TextList(string key) => Find(key) is { } entry ? Texts(entry) : [];

    public ImmutableArray<Sourced<string>> RequiredTextList(string key) =>
        FindRequired(key) is { } entry ? Texts(entry) : [];

    public ImmutableArray<Sourced<int>> NumberList(string key) =>
        [.. TextList(key).Select(text => ToNumber(key, text)).Where(number => number is not null).Select(n => n!.Value)];

    public FrontMatterReader? RequiredMapping(string key, string mappingOwner)
    {
        switch (FindRequired(key))
        {
            case null:
                return null;
            case { Value: FrontMatterNode.Mapping inner }:
                return new FrontMatterReader(inner, mappingOwner, problems);
            case var entry:
                ReportShape(entry.Value, key, "keys with values", $"write them below '{key}:', each on an indented line");
                return null;
        }
    }

    /// <summary>A list whose items are mappings. Empty if the key is not there.</summary>
    public ImmutableArray<FrontMatterReader> MappingList(string key, string itemOwner)
    {
        if (Find(key) is not { } entry)
        {
            return [];
        }

        if (entry.Value is not FrontMatterNode.Sequence list)
        {
            ReportShape(entry.Value, key, "a list", "begin each item on its own line with '- '");
            return [];
        }

        var readers = ImmutableArray.CreateBuilder<FrontMatterReader>();
        foreach (var item in list.Items)
        {
            if (item is FrontMatterNode.Mapping inner)
            {
                readers.Add(new FrontMatterReader(inner, itemOwner, problems));
            }
            else
            {
                ReportShape(item, key, "a list of items that have keys", $"{itemOwner} has keys with values: '- id: …'");
            }
        }

        return readers.ToImmutable();
    }

    public void ReportUnknownKeys()
    {
        foreach (var entry in mapping.Entries.Where(entry => !_asked.Contains(entry.Key)))
        {
            problems.Add(FrontMatterProblems.UnknownKey(entry.KeySpan, entry.Key, owner, _asked));
        }
    }

    private Sourced<string>? Id(FrontMatterEntry entry)
    {
        if (Text(entry) is not { } text)
        {
            return null;
        }

        if (!PlanId.IsValid(text.Value))
        {
            problems.Add(FrontMatterProblems.NotAnId(text.Span, entry.Key, text.Value));
            return null;
        }

        return text;
    }

    private ImmutableArray<Sourced<string>> Texts(FrontMatterEntry entry)
    {
        if (entry.Value is not FrontMatterNode.Sequence list)
        {
            return Text(entry) is { } single ? [single] : [];
        }

        return
        [
            .. list.Items
                .Select(item => Text(entry with { KeySpan = item.Span, Value = item }))
                .Where(text => text is not null)
                .Select(text => text!.Value),
        ];
    }

    private Sourced<string>? Text(FrontMatterEntry entry)
    {
        switch (entry.Value)
        {
            case FrontMatterNode.Scalar { Value: "" }:
                problems.Add(FrontMatterProblems.NoValue(entry.KeySpan, entry.Key));
                return null;
            case FrontMatterNode.Scalar scalar:
                // A text written over several lines ("|") ends with a line ending that nobody meant.
                return new Sourced<string>(scalar.Value.TrimEnd('\n'), scalar.Span);
            default:
                ReportShape(
                    entry.Value,
                    entry.Key,
                    "a text",
                    "if brackets, braces or a colon belong to the text, put it between double quotes");
                return null;
        }
    }

    private Sourced<int>? ToNumber(string key, Sourced<string> text)
    {
        if (ScalarValue.TryNumber(text.Value, out var number))
        {
            return new Sourced<int>(number, text.Span);
        }

        problems.Add(FrontMatterProblems.NotANumber(text.Span, key, text.Value));
        return null;
    }

    private Sourced<DateOnly>? ToDate(string key, Sourced<string> text)
    {
        if (!ScalarValue.LooksLikeDate(text.Value))
        {
            problems.Add(FrontMatterProblems.NotADate(text.Span, key, text.Value));
            return null;
        }

        if (!ScalarValue.TryDate(text.Value, out var date))
        {
            problems.Add(FrontMatterProblems.NoSuchDay(text.Span, key, text.Value));
            return null;
        }

        return new Sourced<DateOnly>(date, text.Span);
    }

    private void ReportShape(FrontMatterNode node, string key, string expected, string hint)
    {
        var found = node switch
        {
            FrontMatterNode.Scalar => "a text",
            FrontMatterNode.Sequence => "a list",
            _ => "keys with values",
        };
        problems.Add(FrontMatterProblems.WrongShape(node.Span, key, expected, found, hint));
    }
}
