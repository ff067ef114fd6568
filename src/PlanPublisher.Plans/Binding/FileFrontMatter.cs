using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.FrontMatter;
using PlanPublisher.Plans.Markdown;

namespace PlanPublisher.Plans.Binding;

/// <summary>Opens the front matter of a file for reading, and says what stands beside it and would be lost.</summary>
internal static class FileFrontMatter
{
    /// <summary>
    /// A file whose front matter could not be read at all, which has been reported, is bound in silence with empty
    /// values: what refers to it is not reported as well.
    /// </summary>
    public static FrontMatterReader Open(ParsedFile file, string owner, DiagnosticBag problems) =>
        file.FrontMatter is { } frontMatter
            ? new FrontMatterReader(frontMatter, owner, problems)
            : new FrontMatterReader(new FrontMatterNode.Mapping([], file.Source.Span(0, 0)), owner, new DiagnosticBag());

    /// <summary>For files that say all in their front matter: text below it would be lost.</summary>
    public static void ReportText(ParsedFile file, string owner, DiagnosticBag problems)
    {
        if (!file.Body.IsEmpty)
        {
            problems.Add(BindingProblems.TextIsLost(file.Body[0].Span, owner));
        }
    }
}
