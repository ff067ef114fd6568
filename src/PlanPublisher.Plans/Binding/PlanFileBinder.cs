using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.FrontMatter;
using PlanPublisher.Plans.Languages;
using PlanPublisher.Plans.Markdown;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Binding;

/// <summary>Binds <c>plan.md</c>: what the plan is called, who publishes it, which documents it makes.</summary>
internal static class PlanFileBinder
{
    private static readonly string[] Kinds =
        [DocumentKinds.AnnualPlan, DocumentKinds.Leaflet, DocumentKinds.Matrices, DocumentKinds.Strategy, DocumentKinds.Summary];

    /// <returns>A plan without prose, goals, objectives and frameworks; null if the file has no front matter.</returns>
    public static Plan? Bind(string planId, ParsedFile file, PhraseBook? book, DiagnosticBag problems)
    {
        if (file.FrontMatter is not { } frontMatter)
        {
            return null;
        }

        var reader = new FrontMatterReader(frontMatter, "the plan", problems);
        var title = reader.RequiredText("title");
        var language = reader.OptionalText("language", LanguageTag.Pattern) ?? new Sourced<string>(Phrases.English.Language, reader.Span);
        var phrases = PhrasesOf(language, book, problems);
        var status = reader.RequiredChoice("status", ("draft", PlanStatus.Draft), ("final", PlanStatus.Final));
        var plan = new Plan
        {
            Id = planId,
            Title = title,
            OtherTitles = OtherTitlesBinder.Bind(reader, language.Value, problems),
            ShortTitle = reader.OptionalText("short-title") ?? title,
            Subtitle = reader.OptionalText("subtitle"),
            Bodies = reader.RequiredTextList("bodies"),
            Period = BindPeriod(reader, problems),
            Status = status,
            StatusWords = reader.OptionalText("status-words") ?? new Sourced<string>(WordOf(status.Value, phrases), status.Span),
            Version = reader.OptionalText("version"),
            Date = reader.RequiredDate("date"),
            DateWords = reader.OptionalText("date-words"),
            Language = language,
            Phrases = phrases,
            PrintHouse = reader.OptionalText("print-house"),
            Vision = reader.OptionalText("vision"),
            Values = reader.TextList("values"),
            GoalGroups =
            [
                .. reader.MappingList("goal-groups", "a group of goals").Select(group => BindGoalGroup(group, language.Value, problems)),
            ],
            ObjectiveGroups =
            [
                .. reader.MappingList("objective-groups", "a group of objectives").Select(group => BindGroup(group, language.Value, problems)),
            ],
            Documents = BindDocuments(reader, language.Value, problems),
            Variables = reader.OptionalMapping("variables", "the variables") is { } variables
                ? [.. variables.NamedTexts().Select(variable => new PlanVariable(variable.Key.Value, variable.Text))]
                : [],
            AcceptedWarnings = [.. reader.MappingList("accepted-warnings", "an accepted warning").Select(BindAccepted)],
            Prose = [],
            Goals = [],
            Objectives = [],
            Frameworks = [],
        };
        reader.ReportUnknownKeys();
        FileFrontMatter.ReportText(file, PlanFolders.PlanFile, problems);

        return plan;
    }

    private static Phrases PhrasesOf(Sourced<string> language, PhraseBook? book, DiagnosticBag problems)
    {
        var found = book?.Find(language.Value);
        if (LanguageTag.Check(language, problems) && found is null && book is not null)
        {
            problems.Add(LanguageProblems.NoWords(language.Span, language.Value));
        }

        return found ?? Phrases.English;
    }

    private static string WordOf(PlanStatus status, Phrases phrases) => status == PlanStatus.Draft ? phrases["Draft"] : phrases["Final"];

    private static Sourced<PlanPeriod> BindPeriod(FrontMatterReader plan, DiagnosticBag problems)
    {
        if (plan.RequiredMapping("period", "the period") is not { } reader)
        {
            return new Sourced<PlanPeriod>(new PlanPeriod(default, default, ""), plan.Span);
        }

        var from = reader.RequiredDate("from");
        var to = reader.RequiredDate("to");
        if (to.Value < from.Value && to.Value != default)
        {
            problems.Add(BindingProblems.PeriodEndsFirst(
                to.Span,
                BritishFormat.Date(from.Value),
                BritishFormat.Date(to.Value)));
        }

        var words = reader.OptionalText("words")?.Value ?? $"{from.Value.Year}\u2013{to.Value.Year}";
        reader.ReportUnknownKeys();
        return new Sourced<PlanPeriod>(new PlanPeriod(from.Value, to.Value, words), reader.Span);
    }

    private static GoalGroup BindGoalGroup(FrontMatterReader reader, string planLanguage, DiagnosticBag problems)
    {
        var group = new GoalGroup(reader.RequiredId("id"), reader.RequiredText("title"), reader.Span)
        {
            OtherTitles = OtherTitlesBinder.Bind(reader, planLanguage, problems),
        };
        reader.ReportUnknownKeys();
        return group;
    }

    private static ObjectiveGroup BindGroup(FrontMatterReader reader, string planLanguage, DiagnosticBag problems)
    {
        var title = reader.RequiredText("title");
        var group = new ObjectiveGroup(
            reader.RequiredId("id"),
            title,
            reader.OptionalText("short-title") ?? title,
            reader.RequiredChoice(
                "link",
                ("supports", LinkStrength.Supports),
                ("contributes", LinkStrength.Contributes)).Value,
            reader.Span)
        {
            OtherTitles = OtherTitlesBinder.Bind(reader, planLanguage, problems),
        };
        reader.ReportUnknownKeys();
        return group;
    }

    private static AcceptedWarning BindAccepted(FrontMatterReader reader)
    {
        var accepted = new AcceptedWarning(
            reader.RequiredText("code"), reader.RequiredText("about"), reader.RequiredText("reason"), reader.Span);
        reader.ReportUnknownKeys();
        return accepted;
    }

    private static ImmutableArray<DocumentDefinition> BindDocuments(FrontMatterReader plan, string planLanguage, DiagnosticBag problems)
    {
        var documents = plan.MappingList("documents", "a document", isNeeded: true).Select(reader => BindDocument(reader, planLanguage, problems));
        ImmutableArray<DocumentDefinition> bound = [.. documents];
        if (bound.IsEmpty)
        {
            problems.Add(BindingProblems.NoDocuments(new SourceSpan(plan.Span.Source, plan.Span.Start, 0)));
        }

        return bound;
    }

    private static DocumentDefinition BindDocument(FrontMatterReader reader, string planLanguage, DiagnosticBag problems)
    {
        var id = reader.RequiredId("id");
        var kind = reader.RequiredChoice("kind", [.. Kinds.Select(word => (word, word))]);
        var otherTitles = OtherTitlesBinder.Bind(reader, planLanguage, problems);
        var title = reader.OptionalText("title");
        if (title is null && !otherTitles.IsEmpty)
        {
            problems.Add(BindingProblems.TitleInOtherLanguageAlone(otherTitles[0].Title.Span, id.Value));
        }

        var document = new DocumentDefinition(
            id,
            kind,
            title,
            reader.RequiredTextList("parts"),
            reader.Span)
        {
            OtherTitles = otherTitles,
        };
        if (document.Parts.IsEmpty)
        {
            problems.Add(BindingProblems.NoParts(reader.Span, id.Value));
        }

        reader.ReportUnknownKeys();
        return document;
    }
}
