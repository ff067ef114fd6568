using Markdig.Syntax;
using SourceSpan = PlanPublisher.Diagnostics.SourceSpan;
using SourceText = PlanPublisher.Diagnostics.SourceText;

namespace PlanPublisher.Plans.Markdown;

/// <summary>Turns places in the Markdown text into places in the file.</summary>
/// <param name="Start">Where the text begins in the file, behind the front matter.</param>
internal sealed record MarkdownPlaces(SourceText Source, int Start)
{
    public SourceSpan Of(MarkdownObject thing) => Of(thing.Span.Start, thing.Span.End + 1);

    /// <summary>From a place up to another; nonsense from a synthetic node is pulled into the file.</summary>
    public SourceSpan Of(int from, int to)
    {
        var start = Math.Clamp(Start + from, 0, Source.Text.Length);
        var end = Math.Clamp(Start + to, start, Source.Text.Length);
        return Source.Span(start, end - start);
    }
}
