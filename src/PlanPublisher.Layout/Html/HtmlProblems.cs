using PlanPublisher.Diagnostics;

namespace PlanPublisher.Layout.Html;

/// <summary>What can be wrong with the HTML of a template or a page. PP31xx; the reader repairs it as HTML says.</summary>
internal static class HtmlProblems
{
    public static Diagnostic NotWellFormed(SourceSpan at, string what) => new(
        "PP3101",
        Severity.Warning,
        at,
        $"the HTML is not well formed: {what}",
        "correct it there; the reader has repaired it, maybe not as meant");

    public static Diagnostic TooDeep(SourceSpan at, int most) => new(
        "PP3102",
        Severity.Error,
        at,
        $"elements are nested more than {most} levels deep here",
        "look before this place for elements that are never closed");
}
