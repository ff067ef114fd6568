using Markdig.Syntax.Inlines;

namespace PlanPublisher.Plans.Markdown;

/// <summary>The <c>^[</c> that begins a footnote. Its end is found among the inlines that follow.</summary>
internal sealed class FootnoteStartInline : LeafInline;
