using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Binding;
using PlanPublisher.Plans.Checking;
using PlanPublisher.Plans.Languages;
using PlanPublisher.Plans.Markdown;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Resolving;

namespace PlanPublisher.Plans;

/// <summary>Takes a plan's files through all stages of this project: parse, bind, resolve.</summary>
/// <remarks>It reads no folder: who calls it has the texts. Each stage can also be called by itself.</remarks>
public static class PlanReader
{
    /// <param name="planId">The name of the plan's folder.</param>
    /// <param name="sources">All files of that folder, their paths relative to it, in any order.</param>
    /// <param name="problems">A bag for this plan alone.</param>
    /// <param name="asOf">The day from which what is due is counted; null for the edition's date. Never the clock's.</param>
    /// <param name="others">The files of another plan by its name, for matrices across plans; empty if there is none of the name.</param>
    /// <param name="phrases">The languages that there are words for; null to print English, and not to tell of it.</param>
    /// <returns>Null if the plan has errors.</returns>
    public static ResolvedPlan? Read(
        string planId,
        ImmutableArray<SourceText> sources,
        DiagnosticBag problems,
        DateOnly? asOf = null,
        Func<string, ImmutableArray<SourceText>>? others = null,
        PhraseBook? phrases = null) =>
        Read(planId, Parse(sources, problems), problems, asOf, others, phrases);

    /// <summary>The first stage alone, for a plan of which several variants are read.</summary>
    public static ImmutableArray<ParsedFile> Parse(ImmutableArray<SourceText> sources, DiagnosticBag problems) =>
        [.. sources.Select(source => Parse(source, problems))];

    /// <summary>The stages after <see cref="Parse(ImmutableArray{SourceText}, DiagnosticBag)"/>, whose problems are told already.</summary>
    public static ResolvedPlan? Read(
        string planId,
        ImmutableArray<ParsedFile> files,
        DiagnosticBag problems,
        DateOnly? asOf = null,
        Func<string, ImmutableArray<SourceText>>? others = null,
        PhraseBook? phrases = null)
    {
        if (PlanBinder.Bind(planId, files, problems, phrases) is not { } plan)
        {
            return null;
        }

        var resolved = PlanResolver.Resolve(plan, problems, others is null ? null : id => Other(id, others(id), phrases));
        if (plan.Glossary is { } glossary)
        {
            AbbreviationCheck.Check(glossary, [.. files.Select(file => file.Source)], problems);
        }

        var accepted = Acceptance.Apply(plan.AcceptedWarnings, problems);
        return problems.HasErrors || resolved is null
            ? null
            : resolved with { AcceptedCount = accepted, AsOf = asOf ?? plan.Date.Value };
    }

    /// <summary>Another plan as far as it can be read: what is wrong with it is told where it is read itself.</summary>
    private static Plan? Other(string planId, ImmutableArray<SourceText> sources, PhraseBook? phrases)
    {
        var unheard = new DiagnosticBag();
        return sources.IsEmpty ? null : PlanBinder.Bind(planId, [.. sources.Select(source => Parse(source, unheard))], unheard, phrases);
    }

    /// <summary>A file that is not Markdown of a known place is passed on unread: the binder says what it thinks of it.</summary>
    private static ParsedFile Parse(SourceText source, DiagnosticBag problems) =>
        PlanFolders.IsInItsPlace(source.Path) && !PlanFolders.IsTable(source.Path)
            ? PlanParser.Parse(source, problems)
            : new ParsedFile(source, null, []);
}
