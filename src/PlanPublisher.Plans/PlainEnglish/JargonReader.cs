using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Csv;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.PlainEnglish;

/// <summary>Reads a list of jargon: comma separated, two columns, a phrase a row.</summary>
public static class JargonReader
{
    private static readonly string[] Columns = ["jargon", "plainer"];

    public static ImmutableArray<JargonEntry> Read(SourceText csv, DiagnosticBag problems)
    {
        var rows = CsvReader.Read(csv, problems);
        if (rows.IsEmpty || !rows[0].Fields.Select(field => field.Value).SequenceEqual(Columns))
        {
            problems.Add(JargonProblems.NoColumns(rows.IsEmpty ? csv.Span(0, 0) : rows[0].Span));
            return [];
        }

        var entries = new Dictionary<string, JargonEntry>(StringComparer.Ordinal);
        foreach (var row in rows.Skip(1))
        {
            if (row.Fields is not [{ Value.Length: > 0 } phrase, var plainer])
            {
                problems.Add(JargonProblems.NoPhrase(row.Span));
                continue;
            }

            var entry = new JargonEntry(phrase with { Value = Tidy(phrase.Value) }, plainer, row.Span);
            if (!JargonSpelling.IsOfWords(entry.Phrase.Value))
            {
                problems.Add(JargonProblems.NoPhrase(phrase.Span, phrase.Value));
                continue;
            }

            if (!entries.TryAdd(entry.Phrase.Value, entry))
            {
                problems.Add(JargonProblems.Twice(phrase.Span, entry.Phrase.Value, entries[entry.Phrase.Value].Phrase.Span));
            }
        }

        return [.. entries.Values];
    }

    private static string Tidy(string phrase) =>
        string.Join(' ', JargonSpelling.Of(phrase).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
