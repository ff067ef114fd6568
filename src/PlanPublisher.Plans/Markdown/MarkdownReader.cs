using System.Collections.Immutable;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Markdown;

/// <summary>Reads the text of a file with Markdig and turns it into the plan's own closed set of blocks.</summary>
/// <remarks>
/// Tables, braces, placeholders and footnotes have parsers of our own, because Markdig's guess what was meant where a
/// plan needs a message. Indented code and underlined headings are switched off: both turn a slip of the space bar or
/// a line of hyphens into something that nobody meant. Authors' characters stay: no quotation mark is changed.
/// </remarks>
internal static class MarkdownReader
{
    /// <summary>The most levels of blocks in blocks, and of marks in marks.</summary>
    public const int MostLevels = 64;

    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    public static ImmutableArray<Block> Read(SourceText source, int start, DiagnosticBag problems)
    {
        var places = new MarkdownPlaces(source, start);
        try
        {
            var document = Markdig.Markdown.Parse(source.Text[start..], Pipeline);
            return new BlockReader(places, problems).Read(document);
        }
        catch (ArgumentException)
        {
            // Markdig refuses nesting past its own limit by this exception and has no other way to say so.
            problems.Add(MarkdownProblems.TooDeep(places.Of(0, 0), MostLevels));
            return [];
        }
    }

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.Replace<ParagraphBlockParser>(new ParagraphBlockParser { ParseSetextHeadings = false });
        builder.BlockParsers.Insert(0, new TableBlockParser());
        builder.BlockParsers.Insert(0, new CustomContainerParser());
        builder.BlockParsers.InsertBefore<ParagraphBlockParser>(new DefinitionListParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new PlaceholderParser());
        builder.InlineParsers.Insert(0, new FootnoteParser());
        builder.InlineParsers.Insert(0, new BraceParser());
        return builder.Build();
    }
}
