using PlanPublisher.Diagnostics;

namespace PlanPublisher.Publishing.Building;

/// <summary>What can be wrong with a request to build. PP70xx.</summary>
internal static class PublishingProblems
{
    public static Diagnostic NoContentFolder(string folder) => new(
        "PP7001",
        Severity.Error,
        SourceSpan.None,
        $"there is no folder '{folder}'",
        "go to the folder that holds it, or name it with --content");

    public static Diagnostic NoPlans(string folder) => new(
        "PP7002",
        Severity.Error,
        SourceSpan.None,
        $"the folder '{folder}' has no plan: none of its folders has a plan.md",
        "name the folder that has one folder a plan");

    public static Diagnostic NoSuchPlan(string id, IEnumerable<string> known) => new(
        "PP7003",
        Severity.Error,
        SourceSpan.None,
        $"there is no plan '{id}'",
        $"the plans are: {string.Join(", ", known)}");

    public static Diagnostic NoSuchDocument(string id, IEnumerable<string> known) => new(
        "PP7004",
        Severity.Error,
        SourceSpan.None,
        $"no plan has a document '{id}'",
        $"the documents are: {string.Join(", ", known.Distinct())}");

    public static Diagnostic NoTemplates(string folder) => new(
        "PP7005",
        Severity.Error,
        SourceSpan.None,
        $"the templates folder '{folder}' is not there or has no files",
        "name a folder that has styles, fonts or brand files with --templates");

    public static Diagnostic MissingFont(SourceSpan span, string address) => new(
        "PP5003",
        Severity.Error,
        span,
        $"the style sheet asks for the font file '{address}', which is not there",
        "put the file into the templates folder, or take the @font-face rule out");

    public static Diagnostic NoFonts(string sheet) => new(
        "PP5004",
        Severity.Error,
        SourceSpan.None,
        $"no font can be used: '{sheet}' names none that is there",
        "name at least one font file in an @font-face rule");

    public static Diagnostic NotAsManySides(SourceSpan span, string document, int sides, int pages) => new(
        "PP6080",
        Severity.Warning,
        span,
        $"the leaflet '{document}' has {sides} sides, but its text makes {pages} pages",
        "shorten the text until it fits; the first part has a panel of its own");

    public static Diagnostic TooManyPages(SourceSpan span, string document, int most, int pages) => new(
        "PP6081",
        Severity.Warning,
        span,
        $"the summary '{document}' may have {most} pages, but its text makes {pages}",
        "shorten its parts, or the plain words of what is promised");
}
