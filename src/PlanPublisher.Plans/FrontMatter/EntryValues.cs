using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.FrontMatter;

/// <summary>Reads the values of entries, and reports those that are not what was asked for.</summary>
internal sealed class EntryValues(DiagnosticBag problems)
{
    /// <summary>The value of the word; the first of the choices if it is none of them.</summary>
    public Sourced<T> Choice<T>(FrontMatterEntry entry, ReadOnlySpan<(string Word, T Value)> choices)
    {
        if (Text(entry) is not { } text)
        {
            return new Sourced<T>(choices[0].Value, entry.KeySpan);
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

        problems.Add(FrontMatterProblems.NotAChoice(text.Span, entry.Key, text.Value, words));
        return new Sourced<T>(choices[0].Value, text.Span);
    }

    public Sourced<string>? Id(FrontMatterEntry entry)
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

    public ImmutableArray<Sourced<string>> Texts(FrontMatterEntry entry)
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

    public Sourced<string>? Text(FrontMatterEntry entry)
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

    public Sourced<int>? Number(string key, Sourced<string> text)
    {
        if (ScalarValue.TryNumber(text.Value, out var number))
        {
            return new Sourced<int>(number, text.Span);
        }

        problems.Add(FrontMatterProblems.NotANumber(text.Span, key, text.Value));
        return null;
    }

    public Sourced<DateOnly>? Date(string key, Sourced<string> text)
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

    public void ReportShape(FrontMatterNode node, string key, string expected, string hint)
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
