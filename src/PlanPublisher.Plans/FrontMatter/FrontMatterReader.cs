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
public sealed class FrontMatterReader(FrontMatterNode.Mapping mapping, string owner, DiagnosticBag problems)
{
    private readonly EntryValues _values = new(problems);
    private readonly List<string> _asked = [];
    private readonly HashSet<string> _former = [];

    public SourceSpan Span => mapping.Span;

    /// <summary>Whether there is not a single key, because the front matter could not be read.</summary>
    public bool IsEmpty => mapping.Entries.IsEmpty;

    /// <summary>Whether nothing is read: a schema only wants to know what is asked for.</summary>
    internal bool IsForSchema => mapping.Asked is not null;

    /// <summary>The value of a key as it was written, or null.</summary>
    internal FrontMatterEntry? Find(string key, ValueForm? form = null) => Ask(key, form ?? new ValueForm.Anything(), isRequired: false);

    /// <param name="instead">Keys of which one may stand in its place; whoever asks has looked for them.</param>
    internal FrontMatterEntry? FindRequired(string key, ValueForm? form = null, params ImmutableArray<string> instead) =>
        Ask(key, form ?? new ValueForm.Anything(), isRequired: true, instead);

    /// <param name="pattern">A regular expression of ECMA-262 that the text must match; whoever asks reports one that does not.</param>
    /// <param name="instead">As in <see cref="FindRequired"/>.</param>
    public Sourced<string> RequiredText(string key, string? pattern = null, ImmutableArray<string> instead = default) =>
        Ask(key, new ValueForm.Text(pattern), isRequired: true, instead) is { } entry && _values.Text(entry) is { } text
            ? text
            : new Sourced<string>("", Span);

    /// <param name="pattern">As in <see cref="RequiredText"/>.</param>
    public Sourced<string>? OptionalText(string key, string? pattern = null) =>
        Ask(key, new ValueForm.Text(pattern), isRequired: false) is { } entry ? _values.Text(entry) : null;

    /// <summary>A text that says what is open, without the terms in brackets behind it.</summary>
    /// <param name="pattern">As in <see cref="RequiredText"/>.</param>
    public Sourced<string>? OptionalPlaceholder(string key, out PlaceholderTerms terms, string? pattern = null)
    {
        terms = PlaceholderTerms.None;
        if (OptionalText(key, pattern) is not { } text)
        {
            return null;
        }

        (var words, terms) = PlaceholderWords.Split(text.Value, text.Span, problems);
        return text with { Value = words };
    }

    public Sourced<string> RequiredId(string key) =>
        Ask(key, new ValueForm.Id(), isRequired: true) is { } entry && _values.Id(entry) is { } id ? id : new Sourced<string>("", Span);

    public Sourced<string>? OptionalId(string key) =>
        Ask(key, new ValueForm.Id(), isRequired: false) is { } entry ? _values.Id(entry) : null;

    /// <param name="otherwise">Stands in if the number cannot be read.</param>
    public Sourced<int> RequiredNumber(string key, int otherwise = 0) =>
        Ask(key, new ValueForm.Number(), isRequired: true) is { } entry && _values.Text(entry) is { } text && _values.Number(key, text) is { } number
            ? number
            : new Sourced<int>(otherwise, Span);

    public Sourced<DateOnly> RequiredDate(string key) =>
        Ask(key, new ValueForm.Date(), isRequired: true) is { } entry && _values.Text(entry) is { } text && _values.Date(key, text) is { } date
            ? date
            : new Sourced<DateOnly>(default, Span);

    /// <summary>The same for a key that may be left out.</summary>
    public Sourced<T>? OptionalChoice<T>(string key, params ReadOnlySpan<(string Word, T Value)> choices) =>
        Ask(key, ChoiceOf(choices), isRequired: false) is { } entry ? _values.Choice(entry, choices) : null;

    /// <summary>A value out of a fixed few, each with its word.</summary>
    public Sourced<T> RequiredChoice<T>(string key, params ReadOnlySpan<(string Word, T Value)> choices) =>
        Ask(key, ChoiceOf(choices), isRequired: true) is { } entry ? _values.Choice(entry, choices) : new Sourced<T>(choices[0].Value, Span);

    /// <summary>A list of texts; a single text is taken as a list of one. Empty if the key is not there.</summary>
    public ImmutableArray<Sourced<string>> TextList(string key) =>
        Ask(key, new ValueForm.ListOf(ValueForm.PlainText), isRequired: false) is { } entry ? _values.Texts(entry) : [];

    public ImmutableArray<Sourced<string>> RequiredTextList(string key) =>
        Ask(key, new ValueForm.ListOf(ValueForm.PlainText), isRequired: true) is { } entry ? _values.Texts(entry) : [];

    /// <summary>Lists of texts under keys that the content itself names elsewhere, each with its key.</summary>
    public ImmutableArray<(string Key, ImmutableArray<Sourced<string>> Texts)> NamedTextLists(IEnumerable<string> keys)
    {
        if (mapping.Asked is { } asked)
        {
            asked.NamedKeys = new ValueForm.ListOf(ValueForm.PlainText);
            return [];
        }

        return [.. keys.Select(key => (key, TextList(key)))];
    }

    /// <summary>Every key of a mapping whose keys the author names, with its text.</summary>
    public ImmutableArray<(Sourced<string> Key, Sourced<string> Text)> NamedTexts()
    {
        if (mapping.Asked is { } asked)
        {
            asked.NamedKeys = ValueForm.PlainText;
        }

        return [.. mapping.Entries.Select(entry => (new Sourced<string>(entry.Key, entry.KeySpan), RequiredText(entry.Key)))];
    }

    public ImmutableArray<Sourced<int>> NumberList(string key)
    {
        var texts = Ask(key, new ValueForm.ListOf(new ValueForm.Number()), isRequired: false) is { } entry ? _values.Texts(entry) : [];
        return [.. texts.Select(text => _values.Number(key, text)).Where(number => number is not null).Select(n => n!.Value)];
    }

    public FrontMatterReader? RequiredMapping(string key, string mappingOwner) => Mapping(key, mappingOwner, isRequired: true);

    /// <returns>Null if the key is not there, or has no keys below it, which is then reported.</returns>
    public FrontMatterReader? OptionalMapping(string key, string mappingOwner) => Mapping(key, mappingOwner, isRequired: false);

    /// <summary>A list whose items are mappings. Empty if the key is not there.</summary>
    /// <param name="isNeeded">Whether whoever asks reports that there are no items; schemas then call the key required.</param>
    public ImmutableArray<FrontMatterReader> MappingList(string key, string itemOwner, bool isNeeded = false)
    {
        var inner = InnerAsked();
        if (isNeeded)
        {
            mapping.Asked?.Note(owner, key, new ValueForm.Anything(), isRequired: true, []);
        }

        if (Ask(key, new ValueForm.ListOf(FormOf(inner)), isRequired: false) is not { } entry)
        {
            return inner is null ? [] : [AskedReader(inner, itemOwner)];
        }

        if (entry.Value is not FrontMatterNode.Sequence list)
        {
            _values.ReportShape(entry.Value, key, "a list", "begin each item on its own line with '- '");
            return [];
        }

        var readers = ImmutableArray.CreateBuilder<FrontMatterReader>();
        foreach (var item in list.Items)
        {
            if (item is FrontMatterNode.Mapping keys)
            {
                readers.Add(new FrontMatterReader(keys, itemOwner, problems));
            }
            else
            {
                _values.ReportShape(item, key, "a list of items that have keys", $"{itemOwner} has keys with values: '- id: …'");
            }
        }

        return readers.ToImmutable();
    }

    /// <summary>Reports a key that earlier versions had, with what is written now in its place.</summary>
    /// <remarks>Said before <see cref="ReportUnknownKeys"/>, which knows no better than the nearest key. It is no key of schemas.</remarks>
    /// <param name="instead">As an author writes it, with dots for the value: "supports: { key-priorities: … }".</param>
    public void ReportFormerKey(string key, string instead)
    {
        if (mapping.Find(key) is { } entry)
        {
            _former.Add(key);
            problems.Add(FrontMatterProblems.FormerKey(entry.KeySpan, key, owner, instead.Replace("…", Written(entry.Value), StringComparison.Ordinal)));
        }
    }

    public void ReportUnknownKeys()
    {
        if (mapping.Asked is { } asked)
        {
            asked.IsClosed = true;
        }

        foreach (var entry in mapping.Entries.Where(entry => !_asked.Contains(entry.Key) && !_former.Contains(entry.Key)))
        {
            problems.Add(FrontMatterProblems.UnknownKey(entry.KeySpan, entry.Key, owner, _asked));
        }
    }

    private FrontMatterEntry? Ask(string key, ValueForm form, bool isRequired, ImmutableArray<string> instead = default)
    {
        _asked.Add(key);
        mapping.Asked?.Note(owner, key, form, isRequired, instead.IsDefault ? [] : instead);
        var entry = mapping.Find(key);
        if (entry is null && isRequired)
        {
            problems.Add(FrontMatterProblems.MissingKey(new SourceSpan(Span.Source, Span.Start, 0), key, owner));
        }

        return entry;
    }

    private FrontMatterReader? Mapping(string key, string mappingOwner, bool isRequired)
    {
        var inner = InnerAsked();
        switch (Ask(key, FormOf(inner), isRequired))
        {
            case null:
                return inner is null ? null : AskedReader(inner, mappingOwner);
            case { Value: FrontMatterNode.Mapping keys }:
                return new FrontMatterReader(keys, mappingOwner, problems);
            case var entry:
                _values.ReportShape(entry.Value, key, "keys with values", $"write them below '{key}:', each on an indented line");
                return null;
        }
    }

    /// <summary>Where what is asked of an inner mapping is noted; null when a plan is read.</summary>
    private AskedMapping? InnerAsked() => mapping.Asked is null ? null : new AskedMapping();

    private static ValueForm FormOf(AskedMapping? inner) => inner is null ? new ValueForm.Anything() : new ValueForm.Mapping(inner);

    private FrontMatterReader AskedReader(AskedMapping inner, string innerOwner) =>
        new(new FrontMatterNode.Mapping([], Span) { Asked = inner }, innerOwner, problems);

    private static ValueForm.Choice ChoiceOf<T>(ReadOnlySpan<(string Word, T Value)> choices)
    {
        var words = ImmutableArray.CreateBuilder<string>(choices.Length);
        foreach (var (word, _) in choices)
        {
            words.Add(word);
        }

        return new ValueForm.Choice(words.MoveToImmutable());
    }

    private static string Written(FrontMatterNode node) => node switch
    {
        FrontMatterNode.Scalar scalar => scalar.Value,
        FrontMatterNode.Sequence list => $"[{string.Join(", ", list.Items.Select(Written))}]",
        _ => "…",
    };
}
