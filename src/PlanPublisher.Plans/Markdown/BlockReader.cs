using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;
using Block = PlanPublisher.Plans.Model.Block;

namespace PlanPublisher.Plans.Markdown;

/// <summary>Turns Markdig's blocks into the plan's own, and refuses those that plans do not have.</summary>
internal sealed class BlockReader(MarkdownPlaces places, DiagnosticBag problems)
{
    private readonly InlineReader _inlines = new(places, problems);

    private int _headingLevel = 1;
    private int _depth;

    public ImmutableArray<Block> Read(ContainerBlock container)
    {
        if (++_depth > MarkdownReader.MostLevels)
        {
            problems.Add(MarkdownProblems.TooDeep(places.Of(container), MarkdownReader.MostLevels));
            _depth--;
            return [];
        }

        var blocks = ImmutableArray.CreateBuilder<Block>();
        TableCaption? caption = null;
        for (var i = 0; i < container.Count; i++)
        {
            if (container[i] is ParagraphBlock paragraph && i + 1 < container.Count && IsCaption(paragraph, container[i + 1]))
            {
                caption = ReadCaption(paragraph);
            }
            else if (container[i] is TableBlock table)
            {
                blocks.Add(new TableReader(places, _inlines, problems).Read(table, caption));
                caption = null;
            }
            else if (ReadBlock(container[i]) is { } block)
            {
                blocks.Add(block);
            }
        }

        _depth--;
        return blocks.ToImmutable();
    }

    private Block? ReadBlock(Markdig.Syntax.Block block) => block switch
    {
        HeadingBlock heading => ReadHeading(heading),
        ParagraphBlock { ProcessInlines: false } => RefuseLong((ParagraphBlock)block),
        ParagraphBlock { Inline: { } line } when InsertedId(line) is { } id => new Block.Insertion(id, places.Of(block)),
        ParagraphBlock { Inline: { } line } when PictureReader.Find(line) is { } picture => ReadPicture(picture, line, places.Of(block)),
        ParagraphBlock paragraph => ReadParagraph(paragraph),
        ListBlock list => ReadList(list),
        QuoteBlock quotation => ReadQuotation(quotation),
        CustomContainer callout => ReadCallout(callout),
        DefinitionList definitions => ReadDefinitions(definitions),
        HtmlBlock { Type: HtmlBlockType.Comment } => null,
        _ => Refuse(block),
    };

    private Block.Heading ReadHeading(HeadingBlock heading)
    {
        var span = places.Of(heading);
        if (heading.Level == 1)
        {
            problems.Add(MarkdownProblems.TitleInText(span));
        }
        else if (heading.Level > _headingLevel + 1)
        {
            problems.Add(MarkdownProblems.SkippedLevel(span, heading.Level, _headingLevel + 1));
        }

        _headingLevel = heading.Level;
        var attributes = TakeAttributes(heading.Inline);
        var words = _inlines.Read(heading.Inline);
        if (words.IsEmpty)
        {
            problems.Add(MarkdownProblems.EmptyHeading(span));
        }

        return new Block.Heading(Math.Max(heading.Level - 1, 1), words, attributes.Id, span) { Style = attributes.Style };
    }

    private Block.Paragraph? ReadParagraph(ParagraphBlock paragraph)
    {
        var attributes = TakeAttributes(paragraph.Inline);
        if (attributes.Style is { } style && !TextStyles.OfParagraphs.Contains(style.Value))
        {
            problems.Add(MarkdownProblems.UnknownStyle(style.Span, style.Value, TextStyles.OfParagraphs));
        }

        var words = _inlines.Read(paragraph.Inline);
        return words.IsEmpty
            ? null
            : new Block.Paragraph(words, attributes.Style?.Value, places.Of(paragraph)) { Id = attributes.Id };
    }

    private Block.Picture ReadPicture(LinkInline picture, ContainerInline line, Diagnostics.SourceSpan span)
    {
        var attributes = TakeAttributes(line);
        return PictureReader.Read(picture, PlainText.Of(_inlines.Read(picture)), attributes.Style, span, problems);
    }

    /// <summary>The id of <c>![](#id)</c> that stands alone on its line, or null.</summary>
    private static string? InsertedId(ContainerInline line) =>
        line.FirstChild == line.LastChild
        && line.FirstChild is LinkInline { IsImage: true, FirstChild: null, Url: ['#', .. var id] }
            ? id
            : null;

    /// <summary>Takes <c>{…}</c> off the end of a text, with the space before it.</summary>
    private BlockAttributes TakeAttributes(ContainerInline? text)
    {
        if (text?.LastChild is not BraceInline { IsAttributes: true } brace)
        {
            return default;
        }

        brace.Remove();
        if (text.LastChild is LineBreakInline lineBreak)
        {
            lineBreak.Remove();
        }

        if (text.LastChild is LiteralInline literal)
        {
            literal.Content.TrimEnd();
        }

        return BlockAttributes.Read(brace.Content!, places.Of(brace), problems);
    }

    private static bool IsCaption(ParagraphBlock paragraph, Markdig.Syntax.Block next) =>
        next is TableBlock
        && paragraph.Inline?.FirstChild is LiteralInline literal
        && literal.Content.AsSpan().StartsWith(TableCaption.Mark);

    private TableCaption ReadCaption(ParagraphBlock paragraph)
    {
        var literal = (LiteralInline)paragraph.Inline!.FirstChild!;
        literal.Content.Start += TableCaption.Mark.Length;
        literal.Span.Start += TableCaption.Mark.Length;
        var before = literal.Content.Start;
        literal.Content.TrimStart();
        literal.Span.Start += literal.Content.Start - before;
        var attributes = TakeAttributes(paragraph.Inline);
        if (attributes.Style is { } style)
        {
            problems.Add(MarkdownProblems.UnknownStyle(style.Span, style.Value, []));
        }

        return new TableCaption(attributes.Id, _inlines.Read(paragraph.Inline));
    }

    private Block.List ReadList(ListBlock list)
    {
        var items = list.OfType<ListItemBlock>().Select(item => new ListItem(Read(item), places.Of(item)));
        var start = list.IsOrdered && ScalarStart(list) is { } number ? number : 1;
        if (list.IsOrdered)
        {
            CheckNumbers([.. list.OfType<ListItemBlock>()], start);
        }

        return new Block.List(list.IsOrdered, start, [.. items], places.Of(list));
    }

    /// <summary>Only the first number counts. Authors may write it before every item; any other must be the one that is printed.</summary>
    private void CheckNumbers(List<ListItemBlock> items, int start)
    {
        if (items.TrueForAll(item => item.Order == items[0].Order))
        {
            return;
        }

        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Order != start + i)
            {
                problems.Add(MarkdownProblems.OtherNumber(places.Of(items[i]) with { Length = 0 }, items[i].Order, start + i));
            }
        }
    }

    private static int? ScalarStart(ListBlock list) =>
        int.TryParse(list.OrderedStart, System.Globalization.CultureInfo.InvariantCulture, out var start) ? start : null;

    private Block.Quotation ReadQuotation(QuoteBlock quotation)
    {
        var span = places.Of(quotation);
        if (Attribution.Take(quotation) is not { } attribution)
        {
            return new Block.Quotation(Read(quotation), null, span);
        }

        var who = _inlines.Read(attribution.First, null);
        attribution.RemoveFrom(quotation);
        return new Block.Quotation(Read(quotation), who, span);
    }

    private Block.Callout ReadCallout(CustomContainer callout)
    {
        var span = places.Of(callout);
        var firstLine = places.Of(callout.Span.Start, callout.Span.Start + callout.OpeningFencedCharCount);
        var kind = callout.Info ?? "";
        if (!TextStyles.OfCallouts.Contains(kind))
        {
            problems.Add(MarkdownProblems.UnknownCallout(firstLine, kind, TextStyles.OfCallouts));
        }

        if (callout.ClosingFencedCharCount == 0)
        {
            problems.Add(MarkdownProblems.CalloutNotClosed(firstLine));
        }

        var title = callout.Arguments?.Trim();
        return new Block.Callout(kind, string.IsNullOrEmpty(title) ? null : title, Read(callout), span);
    }

    private Block.DefinitionList ReadDefinitions(DefinitionList definitions)
    {
        var entries = definitions.OfType<DefinitionItem>().Select(item =>
        {
            var term = item.OfType<DefinitionTerm>().FirstOrDefault();
            foreach (var text in item.OfType<DefinitionTerm>().ToList())
            {
                item.Remove(text);
            }

            return new Definition(_inlines.Read(term?.Inline), Read(item), places.Of(item));
        });
        return new Block.DefinitionList([.. entries], places.Of(definitions));
    }

    private Block? RefuseLong(ParagraphBlock paragraph)
    {
        var at = paragraph.Span.Start;
        problems.Add(MarkdownProblems.TooLong(places.Of(at, at), TextLimits.LengthOf(paragraph), TextLimits.MostCharacters));
        return null;
    }

    private Block? Refuse(Markdig.Syntax.Block block)
    {
        var span = places.Of(block);
        problems.Add(block switch
        {
            HtmlBlock => MarkdownProblems.Html(span),
            CodeBlock => MarkdownProblems.NotPartOfPlans(span, "a code block", "write it as ordinary text"),
            ThematicBreakBlock => MarkdownProblems.NotPartOfPlans(
                span,
                "a dividing line",
                "begin a section with a heading '##' instead"),
            LinkReferenceDefinitionGroup => MarkdownProblems.NotPartOfPlans(
                places.Of(((LinkReferenceDefinitionGroup)block)[0]),
                "a link definition",
                "write the address where the link stands: [words](https://…)"),
            _ => MarkdownProblems.NotPartOfPlans(span, "this", "see docs/authoring.md for what can"),
        });
        return null;
    }
}
