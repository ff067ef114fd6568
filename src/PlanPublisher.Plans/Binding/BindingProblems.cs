using PlanPublisher.Diagnostics;
using static PlanPublisher.Diagnostics.Diagnostic;

namespace PlanPublisher.Plans.Binding;

/// <summary>What can be wrong with the files of a plan when each is taken for what its folder says. PP20xx.</summary>
internal static class BindingProblems
{
    public static Diagnostic NoPlanFile(SourceSpan span) => Error(
        "PP2001",
        span,
        $"the plan has no file '{PlanFolders.PlanFile}'",
        "write one: it says what the plan is called and which documents it makes");

    public static Diagnostic UnknownPlace(SourceSpan span, string path) => Error(
        "PP2002",
        span,
        $"'{path}' lies in no folder that a plan has",
        PlanFolders.All.Contains(PlanFolders.FolderOf(path))
            ? $"files of '{PlanFolders.FolderOf(path)}' end with .md and lie directly in it, "
                + "those of 'objectives' in a group's folder"
            : NearestName.Hint(
                path.Split('/')[0],
                PlanFolders.All,
                $"folders are {string.Join(", ", PlanFolders.All)}; notes for colleagues go into {PlanFolders.NotesFile}"));

    public static Diagnostic BadFileName(SourceSpan span, string name) => Error(
        "PP2004",
        span,
        $"the file name '{name}' cannot be an id",
        "use small letters a to z, digits and single hyphens, and end it with .md: foreword-chair.md");

    public static Diagnostic DuplicateId(SourceSpan span, string id, SourceSpan first) =>
        Error("PP2005", span, $"the id '{id}' is used twice", "give one of them another id")
            .RelatedTo(first, "first used here");

    public static Diagnostic NumberTwice(SourceSpan span, int number, SourceSpan first) =>
        Error("PP2024", span, $"two items of this framework have the number {number}", "number them 1, 2, 3 …")
            .RelatedTo(first, "first used here");

    public static Diagnostic UnknownGroup(SourceSpan span, string group, IReadOnlyList<string> known) => Error(
        "PP2006",
        span,
        $"the folder 'objectives/{group}' is of no group that {PlanFolders.PlanFile} lists",
        NearestName.Hint(group, known, "add it under 'objective-groups:', or move the file"));

    public static Diagnostic PeriodEndsFirst(SourceSpan span, string from, string to) => Error(
        "PP2007",
        span,
        $"the period ends on {to}, before it begins on {from}",
        "exchange the two, or correct the year");

    public static Diagnostic TitleInOtherLanguageAlone(SourceSpan span, string document) => Error(
        "PP2034",
        span,
        $"the document '{document}' has a title in another language and none in the plan's own",
        "write that one under 'title:'");

    public static Diagnostic NoParts(SourceSpan span, string id) => Error(
        "PP2008",
        span,
        $"the document '{id}' has no parts",
        "list them under 'parts:'");

    public static Diagnostic NoDocuments(SourceSpan span) => Error(
        "PP2009",
        span,
        "the plan makes no document",
        "list at least one under 'documents:', with an id, a kind and its parts");

    public static Diagnostic TextBeforeSection(SourceSpan span) => Error(
        "PP2010",
        span,
        "this text stands before the first heading of the goal",
        "begin with a heading such as '## To achieve this we will {.aims}'");

    public static Diagnostic UnknownRole(SourceSpan span, string role, string owner, IReadOnlyList<string> known) => Error(
        "PP2011",
        span,
        $"'{{.{role}}}' is not a section that {owner} has",
        NearestName.Hint(role, known, $"known are {string.Join(", ", known.Select(name => $"{{.{name}}}"))}"));

    public static Diagnostic RoleTwice(SourceSpan span, string owner, string role, SourceSpan first) =>
        Error("PP2012", span, $"{owner} has two sections {{.{role}}}", "put them together, or take the mark off one")
            .RelatedTo(first, "the first is here");

    public static Diagnostic StyleOnHeading(SourceSpan span, string style) => Error(
        "PP2013",
        span,
        $"'{{.{style}}}' means nothing on this heading",
        "only the sections of a goal have marks such as {.aims}");

    public static Diagnostic NoText(SourceSpan span, string what) => new(
        "PP2014",
        Severity.Warning,
        span,
        $"{what} has no text",
        "write it below the front matter");

    public static Diagnostic TextIsLost(SourceSpan span, string what) => Error(
        "PP2015",
        span,
        $"{what} has no place for text below its front matter",
        "move it into the front matter, or into the goal it belongs to");

    public static Diagnostic NoIndicators(SourceSpan span, string title) => new(
        "PP2016",
        Severity.Warning,
        span,
        $"the objective '{title}' has no indicator",
        "list at least one under 'indicators:', with its measure and target");

    public static Diagnostic TwoTargets(SourceSpan span, string first, string second) => Error(
        "PP2017",
        span,
        $"the indicator has '{first}:' and '{second}:'",
        "keep one: several targets of one indicator go under 'all:', 'then:', 'split:' or 'equivalent:'");

    public static Diagnostic BadLanguage(SourceSpan span, string language) => Error(
        "PP2018",
        span,
        $"'{language}' is not a language tag",
        "British English is 'en-GB', Welsh 'cy'");

    public static Diagnostic NotAnAgreement(SourceSpan span, string text) => Error(
        "PP2019",
        span,
        $"'{text}' does not name an agreement",
        "write its id, with 'in full' behind it if the goal serves all of it: 'psa-1 in full'");

    public static Diagnostic NotAnAnnexNumber(SourceSpan span, string number) => Error(
        "PP2020",
        span,
        $"'{number}' is not the number of an annex",
        "write a capital letter, with a small roman number in brackets for a part: K(viii)");

    public static Diagnostic NotTheFileName(SourceSpan span, string kind, string id, string name) => Error(
        "PP2022",
        span,
        $"the {kind} is called '{id}', but its file '{name}'",
        $"write '{kind}: {name}', or rename the file");

    public static Diagnostic NoRomanNumeral(SourceSpan span, int number) => Error(
        "PP2023",
        span,
        $"strategic initiatives are counted from 1 to {Model.RomanNumeral.Largest}, not {number}",
        "number them in the order in which they are printed");

    public static Diagnostic UnknownGoalGroup(SourceSpan span, string group, IReadOnlyList<string> known) => Error(
        "PP2028",
        span,
        $"the plan has no group of goals '{group}'",
        NearestName.Hint(group, known, $"add it under 'goal-groups:' in {PlanFolders.PlanFile}"));

    public static Diagnostic GoalWithoutGroup(SourceSpan span, int goal, IReadOnlyList<string> known) => Error(
        "PP2029",
        span,
        $"goal {goal} stands in no group, though the plan has groups of goals",
        $"name one: 'group: {known[0]}'");

    public static Diagnostic GroupWithoutGoal(SourceSpan span, string group) => new(
        "PP2030",
        Severity.Warning,
        span,
        $"no goal stands in the group '{group}', so it is not printed",
        $"write 'group: {group}' in a goal, or delete the group");

    public static Diagnostic TitleTwice(SourceSpan span, string language) => Error(
        "PP2031",
        span,
        $"the plan's own language '{language}' has its title under 'title' already",
        "write here the languages that the plan is not written in");
}
