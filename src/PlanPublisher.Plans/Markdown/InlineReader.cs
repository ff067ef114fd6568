using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.FrontMatter;
using PlanPublisher.Plans.Model;
using Inline = PlanPublisher.Plans.Model.Inline;

namespace PlanPublisher.Plans.Markdown;

/// <summary>Turns Markdig's inlines into the plan's own.</summary>
/// <remarks>References and bindings are left as ids and paths: the resolver follows them.</remarks>
internal sealed partial class InlineReader(MarkdownPlaces places, DiagnosticBag problems)
{
    private static readonly string[] Schemes = ["https:", "http:", "mailto:", "tel:"];

    public ImmutableArray<Inline> Read(ContainerInline? container) => Read(container?.FirstChild, null);

    /// <summary>From <paramref name="first"/> up to, but not including, <paramref name="end"/>.</summary>
    public ImmutableArray<Inline> Read(Markdig.Syntax.Inlines.Inline? first, Markdig.Syntax.Inlines.Inline? end) =>
        Read(InlinePiece.Flatten(first, end), 0);

    private ImmutableArray<Inline> Read(List<InlinePiece> pieces, int depth)
    {
        var inlines = new InlineBuilder();
        if (depth > MarkdownReader.MostLevels)
        {
            problems.Add(MarkdownProblems.TooDeep(places.Of(pieces[0].Start, pieces[0].End), MarkdownReader.MostLevels));
            return inlines.ToImmutable();
        }

        var ends = new FootnoteEnds(pieces);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Node is FootnoteStartInline)
            {
                i = ReadFootnote(pieces, i, ends, depth, inlines);
            }
            else
            {
                ReadPiece(pieces[i], depth, inlines);
            }
        }

        return inlines.ToImmutable();
    }

    private void ReadPiece(InlinePiece piece, int depth, InlineBuilder inlines)
    {
        var span = places.Of(piece.Start, piece.End);
        if (piece.Text is { } text)
        {
            inlines.AddText(text, span);
            return;
        }

        switch (piece.Node)
        {
            case LineBreakInline { IsHard: true }:
                inlines.Add(new Inline.LineBreak(span));
                break;
            case LineBreakInline:
                inlines.AddText(" ", span);
                break;
            case HtmlEntityInline entity:
                inlines.AddText(entity.Transcoded.ToString(), span);
                break;
            case EmphasisInline emphasis:
                var children = Read(InlinePiece.Flatten(emphasis.FirstChild, null), depth + 1);
                inlines.Add(emphasis.DelimiterCount == 1
                    ? new Inline.Emphasis(children, span)
                    : new Inline.Strong(children, span));
                break;
            case LinkInline link:
                ReadLink(link, span, depth, inlines);
                break;
            case AutolinkInline link:
                AddLink(
                    link.IsEmail ? "mailto:" + link.Url : link.Url,
                    [new Inline.Text(link.Url, span)],
                    span,
                    inlines);
                break;
            default:
                ReadMark(piece.Node, span, inlines);
                break;
        }
    }

    private void ReadMark(Markdig.Syntax.Inlines.Inline node, SourceSpan span, InlineBuilder inlines)
    {
        switch (node)
        {
            case PlaceholderInline { Words: null }:
                problems.Add(MarkdownProblems.PlaceholderNotClosed(span));
                break;
            case PlaceholderInline { Words: "" }:
                problems.Add(MarkdownProblems.EmptyMark(span, "placeholder"));
                break;
            case PlaceholderInline placeholder:
                var (words, terms) = PlaceholderWords.Split(placeholder.Words, span, problems);
                inlines.Add(new Inline.Placeholder(words, span) { Terms = terms });
                break;
            case BraceInline { Content: { } path } when BindingPath().IsMatch(path):
                inlines.Add(new Inline.Binding(path, span));
                break;
            case BraceInline:
                problems.Add(MarkdownProblems.StrayBraces(span, span.Text));
                break;
            case HtmlInline html when html.Tag.StartsWith("<!--", StringComparison.Ordinal):
                break;
            case HtmlInline:
                problems.Add(MarkdownProblems.Html(span));
                break;
            case CodeInline code:
                problems.Add(MarkdownProblems.NotPartOfPlans(
                    span,
                    "text between backticks",
                    "write '…' for a term, or \\` for the sign itself"));
                inlines.AddText(code.Content, span);
                break;
            default:
                problems.Add(MarkdownProblems.NotPartOfPlans(span, "this mark", "see docs/authoring.md for those that can"));
                break;
        }
    }

    private void ReadLink(LinkInline link, SourceSpan span, int depth, InlineBuilder inlines)
    {
        var children = Read(InlinePiece.Flatten(link.FirstChild, null), depth + 1);
        var address = link.Url ?? "";
        if (link.IsImage && address is ['#', .. var inserted])
        {
            problems.Add(MarkdownProblems.InsertionNotAlone(span, inserted));
        }
        else if (link.IsImage)
        {
            problems.Add(MarkdownProblems.PictureNotAlone(span, address));
        }
        else if (address is ['#', .. var id])
        {
            var words = children.IsEmpty ? null : PlainText.Of(children);
            inlines.Add(new Inline.Reference(id, span) { Words = words });
        }
        else if (children.IsEmpty)
        {
            problems.Add(MarkdownProblems.LinkWithoutWords(span, address));
        }
        else
        {
            AddLink(address, children, span, inlines);
        }
    }

    private void AddLink(string address, ImmutableArray<Inline> words, SourceSpan span, InlineBuilder inlines)
    {
        if (!Schemes.Any(scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)))
        {
            problems.Add(MarkdownProblems.BadLink(span, address));
        }

        inlines.Add(new Inline.Link(address, words, span));
    }

    /// <summary>Reads a footnote up to its bracket.</summary>
    /// <returns>The index of the last piece that was used up.</returns>
    private int ReadFootnote(List<InlinePiece> pieces, int start, FootnoteEnds ends, int depth, InlineBuilder inlines)
    {
        if (ends.Of(start) is not (var last, var at))
        {
            problems.Add(MarkdownProblems.FootnoteNotClosed(places.Of(pieces[start].Start, pieces[start].End)));
            return start;
        }

        var close = pieces[last];
        var content = pieces[(start + 1)..last];
        if (at > 0)
        {
            content.Add(close.Slice(0, at));
        }

        var end = close.Slice(at, at + 1).End;
        AddFootnote(content, depth, places.Of(pieces[start].Start, end), inlines);
        pieces[last] = close.Slice(at + 1, close.Text!.Length);
        ends.Take(last, at + 1);
        return last - 1;
    }

    private void AddFootnote(List<InlinePiece> content, int depth, SourceSpan span, InlineBuilder inlines)
    {
        var words = content.Count == 0 ? [] : Read(content, depth + 1);
        if (words.IsEmpty)
        {
            problems.Add(MarkdownProblems.EmptyMark(span, "footnote"));
            return;
        }

        inlines.Add(new Inline.Footnote([new Block.Paragraph(words, null, span)], span));
    }

    /// <summary>
    /// An id, then at least one more name: <c>street-crime.target</c>, <c>auto-crime[2002/03]</c>,
    /// <c>sickness[2001/02, Support staff]</c>.
    /// </summary>
    [GeneratedRegex(@"^[a-z0-9][a-z0-9-]*(?:\.[a-z-]+|\[[^\[\]]+\])+$", RegexOptions.CultureInvariant)]
    private static partial Regex BindingPath();
}
