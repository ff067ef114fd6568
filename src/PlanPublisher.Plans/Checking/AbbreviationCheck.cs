using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Binding;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.PlainEnglish;

namespace PlanPublisher.Plans.Checking;

/// <summary>Holds the glossary against the words of all texts: what it explains is used, and what looks like an abbreviation is explained.</summary>
/// <remarks>
/// <c>plan.md</c> is no text, and names what it accepts; nor is a list of jargon. A plan without a glossary explains nothing, and is
/// not asked to. Whether a document explains what it prints is the question of the plain-English report.
/// </remarks>
internal static partial class AbbreviationCheck
{
    public static void Check(Glossary glossary, ImmutableArray<SourceText> sources, DiagnosticBag problems)
    {
        var texts = sources
            .Where(source => source.Path is not
                (PlanFolders.PlanFile or PlanFolders.GlossaryFile or PlanFolders.NotesFile or PlanFolders.JargonFile))
            .OrderBy(source => source.Path, StringComparer.Ordinal)
            .ToList();
        var used = texts.SelectMany(source => Words().Matches(source.Text)).Select(word => word.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in glossary.Entries.Where(entry => !IsUsed(entry.Abbreviation, used)))
        {
            problems.Add(AnnexProblems.NeverUsed(entry.Span, entry.Abbreviation));
        }

        var known = glossary.Entries.SelectMany(entry => Words().Matches(entry.Abbreviation)).Select(word => word.Value)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var source in texts.Where(source => !PlanFolders.IsSeries(source.Path)))
        {
            foreach (var (word, at) in Abbreviations.In(source.Text))
            {
                if (known.Add(word))
                {
                    problems.Add(AnnexProblems.NotExplained(source.Span(at, word.Length), word));
                }
            }
        }
    }

    private static bool IsUsed(string abbreviation, HashSet<string> used) =>
        Words().Matches(abbreviation).All(word => used.Contains(word.Value) || used.Contains(word.Value + "s"));

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
