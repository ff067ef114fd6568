using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PlanPublisher.Plans.Markdown;

/// <summary>Gives an inline of our own its place, as Markdig's parsers do for theirs.</summary>
internal static class InlinePlacing
{
    /// <param name="from">Index of the first character in the text that is being parsed.</param>
    /// <param name="to">Index of the last.</param>
    public static T At<T>(this T inline, InlineProcessor processor, int from, int to)
        where T : Inline
    {
        var start = processor.GetSourcePosition(from, out var line, out var column);
        inline.Span = new SourceSpan(start, processor.GetSourcePosition(to));
        inline.Line = line;
        inline.Column = column;
        return inline;
    }
}
