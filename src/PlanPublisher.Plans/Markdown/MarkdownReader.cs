using System.Collections.Immutable;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.FrontMatter;
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

    public static ImmutableArray<Block> Read(SourceText source, int start, DiagnosticBag problems) =>
        Read(source.Text[start..], new MarkdownPlaces(source, start), problems);

    /// <summary>Reads a value of the front matter that is a line of text with the marks of running text.</summary>
    public static ImmutableArray<Inline> ReadLine(FrontMatterNode.Scalar scalar, DiagnosticBag problems)
    {
        // A folded value has no place for each of its letters: its problems are told at its beginning.
        var start = scalar.ContentStart < 0 ? scalar.Span.Start : scalar.ContentStart;
        var blocks = Read(scalar.Value, new MarkdownPlaces(scalar.Span.Source!, start), problems);
        if (blocks is [Block.Paragraph line])
        {
            return line.Content;
        }

        problems.Add(MarkdownProblems.NotALine(scalar.Span));
        return [];
    }

    private static ImmutableArray<Block> Read(string text, MarkdownPlaces places, DiagnosticBag problems)
    {
        if (!TextLimits.Allow(text, places, problems))
        {
            return [];
        }

        try
        {
            var document = Markdig.Markdown.Parse(text, Pipeline);
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
        var paragraphs = new ParagraphBlockParser { ParseSetextHeadings = false };
        paragraphs.Closed += TextLimits.CloseParagraph;
        builder.BlockParsers.Replace<ParagraphBlockParser>(paragraphs);
        builder.BlockParsers.Insert(0, new TableBlockParser());
        builder.BlockParsers.Insert(0, new CustomContainerParser());
        builder.BlockParsers.InsertBefore<ParagraphBlockParser>(new DefinitionListParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new PlaceholderParser());
        builder.InlineParsers.Insert(0, new FootnoteParser());
        builder.InlineParsers.Insert(0, new BraceParser());
        return builder.Build();
    }
}
