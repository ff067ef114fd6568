using PlanPublisher.Diagnostics;

namespace PlanPublisher.Composing;

/// <summary>What can be wrong between a resolved plan and its pages. PP35xx.</summary>
internal static class ComposingProblems
{
    public static Diagnostic MissingTemplateFile(string set, string path) => new(
        "PP3501",
        Severity.Error,
        SourceSpan.None,
        $"the template set '{set}' has no file '{path}'",
        "put the file back, or start from a copy of the set that came with the program");

    public static Diagnostic UnknownDocumentKind(SourceSpan span, string document, string kind, string known) => new(
        "PP3502",
        Severity.Error,
        span,
        $"no template makes a document of kind '{kind}', which '{document}' asks for",
        $"write one of these kinds: {known}");

    public static Diagnostic IdTwice(SourceSpan span, string id, SourceSpan first) => new(
        "PP3503",
        Severity.Error,
        span,
        $"two things in the document have the id '{id}', so that links would lead to the wrong one",
        "give one of them another id")
    {
        Related = [new RelatedSpan(first, "first used here")],
    };

    public static Diagnostic NoSuchPlace(SourceSpan span, string id, string document) => new(
        "PP3504",
        Severity.Warning,
        span,
        $"this leads to '{id}', which is not in the document '{document}'",
        "add the part to the document, or name it in words without a link");
}
