using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Markdown;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Binding;

/// <summary>Binds <c>glossary.md</c>: abbreviations and their meanings.</summary>
internal static class GlossaryBinder
{
    public static Glossary Bind(ParsedFile file, DiagnosticBag problems)
    {
        var reader = FileFrontMatter.Open(file, "the glossary", problems);
        var glossary = new Glossary(reader.RequiredText("title"), BindEntries(file.Body, problems), reader.Span);
        reader.ReportUnknownKeys();
        if (file.Body.IsEmpty && file.FrontMatter is not null)
        {
            problems.Add(BindingProblems.NoText(glossary.Title.Span, "the glossary"));
        }

        CheckOrder(glossary, problems);
        return glossary;
    }

    private static ImmutableArray<GlossaryEntry> BindEntries(ImmutableArray<Block> body, DiagnosticBag problems)
    {
        var entries = ImmutableArray.CreateBuilder<GlossaryEntry>();
        foreach (var block in body)
        {
            if (block is not Block.DefinitionList list)
            {
                problems.Add(AnnexProblems.NotADefinition(block.Span));
                continue;
            }

            foreach (var definition in list.Entries)
            {
                if (definition.Meaning is [Block.Paragraph meaning])
                {
                    entries.Add(new GlossaryEntry(PlainText.Of(definition.Term), meaning.Content, definition.Span));
                }
                else
                {
                    problems.Add(AnnexProblems.NotADefinition(definition.Span));
                }
            }
        }

        return entries.ToImmutable();
    }

    private static void CheckOrder(Glossary glossary, DiagnosticBag problems)
    {
        var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        for (var i = 0; i < glossary.Entries.Length; i++)
        {
            var (before, entry) = (glossary.Entries[Math.Max(i - 1, 0)], glossary.Entries[i]);
            if (!first.TryAdd(entry.Abbreviation, entry.Span))
            {
                problems.Add(AnnexProblems.ExplainedTwice(entry.Span, entry.Abbreviation, first[entry.Abbreviation]));
            }
            else if (string.Compare(before.Abbreviation, entry.Abbreviation, StringComparison.OrdinalIgnoreCase) > 0)
            {
                problems.Add(AnnexProblems.OutOfOrder(entry.Span, entry.Abbreviation, before.Abbreviation));
            }
        }
    }
}
