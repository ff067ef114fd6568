using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.FrontMatter;

namespace PlanPublisher.Plans.Markdown;

/// <summary>Reads one file of a plan: syntax only.</summary>
/// <remarks>
/// Front matter is YAML between two lines <c>---</c>, text is Markdown (CommonMark 0.31 without raw HTML, code and
/// pictures, with what <c>docs/authoring.md</c> adds). It does not know which keys a kind of file has (the binder
/// does) or whether a reference leads anywhere (the resolver does). No input makes it throw.
/// </remarks>
public static class PlanParser
{
    public static ParsedFile Parse(SourceText source, DiagnosticBag problems)
    {
        var fence = FrontMatterFence.Find(source, problems);
        var frontMatter = fence.HasFrontMatter
            ? FrontMatterParser.Parse(source, fence.Start, fence.End, problems)
            : null;
        return new ParsedFile(source, frontMatter, MarkdownReader.Read(source, fence.BodyStart, problems));
    }
}
