using System.Collections.Immutable;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Boxes;

/// <summary>Makes the box tree of a document: one walk over its elements, in document order.</summary>
/// <remarks>
/// CSS 2.2, 9.2 and 17.2.1; Display 3, 2; Text 3, 4.1 over whole paragraphs; Lists 3, 3 and 4; Content 3. Blocks hold
/// either blocks or one flat paragraph; a block within an inline box splits it. Strings and bookmarks need no box:
/// they hang on elements, and the pages of elements are known after layout.
/// An inline box in another writing mode than its parent's counts as a block (Writing Modes 4, 3.2 makes it an
/// inline-block; in our documents it stands alone). It does not measure: pictures have no size yet, page references no number.
/// </remarks>
internal sealed class BoxGenerator
{
    private readonly Counters _counters;
    private readonly AnonymousStyles _anonymous;
    private readonly GeneratedContent _generated;
    private readonly TableBoxBuilder _tables;

    private readonly ImmutableDictionary<int, Box>.Builder _notes = ImmutableDictionary.CreateBuilder<int, Box>();

    private BoxGenerator(StyledDocument styled, TargetCounters targets, AnonymousStyles anonymous)
    {
        _anonymous = anonymous;
        _counters = new Counters(targets);
        _generated = new GeneratedContent(styled.Root, _counters, targets);
        _tables = new TableBoxBuilder(this, _counters);
    }

    /// <param name="anonymous">The styles of anonymous boxes so far; null to begin with none.</param>
    public static BoxTree Generate(StyledDocument styled, AnonymousStyles? anonymous = null)
    {
        var targets = new TargetCounters();
        var styles = anonymous ?? new AnonymousStyles();
        var tree = Generate(styled, targets, styles);
        return targets.AreAsked ? Generate(styled, targets, styles) : tree;
    }

    private static BoxTree Generate(StyledDocument styled, TargetCounters targets, AnonymousStyles anonymous)
    {
        var generator = new BoxGenerator(styled, targets, anonymous);
        var root = generator.MakeBlock(styled.Root, styled.Root.Style);
        return new BoxTree(styled, root, generator._notes.ToImmutable(), [.. generator._tables.Simplified]);
    }

    /// <summary>The element's box as a block container, even if its content is inline: a cell, a caption, the root.</summary>
    public Box.Block MakeBlock(StyledElement element, ComputedStyle style)
    {
        var content = new BlockContent(element, style, _anonymous);
        _counters.Enter(element);
        AddContent(element, style, content, Length.Zero);
        _counters.Leave();
        return content.ToBlock(marker: null);
    }

    /// <summary>An anonymous cell's content, from nodes that stand where only cells may.</summary>
    public Box.Block MakeAnonymousBlock(StyledElement parent, ComputedStyle style, IEnumerable<StyledNode> nodes)
    {
        var content = new BlockContent(parent, style, _anonymous);
        AddNodes([.. nodes], content, new InlineContext(parent, style, Length.Zero));
        return content.ToBlock(marker: null);
    }

    private void AddContent(StyledElement element, ComputedStyle style, BlockContent into, Length shift)
    {
        var context = new InlineContext(element, style, shift);
        AddPseudo(element, element.Before, into, context);
        AddNodes(element.Children, into, context);
        AddPseudo(element, element.After, into, context);
    }

    private void AddNodes(ImmutableArray<StyledNode> nodes, BlockContent into, InlineContext context)
    {
        for (var i = 0; i < nodes.Length; i++)
        {
            switch (nodes[i])
            {
                case StyledText text:
                    into.Inline.AddText(text.Value, context, InlineRunKind.Text);
                    break;
                case StyledElement element when TableBoxBuilder.IsPart(element.Style.Display) && _tables.MayNest:
                    var end = TableBoxBuilder.EndOfParts(nodes, i);
                    into.Add(_tables.BuildAnonymous(context.Element, context.Style, nodes[i..end]));
                    i = end - 1;
                    break;
                case StyledElement element:
                    AddElement(element, into, context);
                    break;
            }
        }
    }

    private void AddElement(StyledElement element, BlockContent into, InlineContext context)
    {
        switch (element.Style.Display)
        {
            case Display.None:
                break;
            case not Display.Contents when element.Style.Float == Float.Footnote:
                AddFootnote(element, into, context);
                break;
            case Display.Contents:
                _counters.Enter(element);
                AddContent(element, element.Style, into, context.Shift);
                _counters.Leave();
                break;
            case Display.Inline or Display.InlineBlock when element.Style.WritingMode == context.Style.WritingMode:
                AddInline(element, into, context);
                break;
            case Display.Table when _tables.MayNest:
                into.Add(_tables.Build(element));
                break;
            default:
                into.Add(IsReplaced(element) ? new Box.Replaced(element, element.Style) : MakeBox(element));
                break;
        }
    }

    /// <summary>Leaves the call in the text and puts the note aside, as a block (GCPM 3, 2; CSS 2.2, 9.7).</summary>
    private void AddFootnote(StyledElement element, BlockContent into, InlineContext context)
    {
        _counters.CountFootnote();
        if (element.FootnoteCall is { } call)
        {
            // A call never begins a line.
            var shift = context.Shift + ShiftOf(call, context.Style);
            into.Inline.AddText("\u2060", new InlineContext(element, call, shift), InlineRunKind.Generated);
            AddInlinePseudo(element, call, into.Inline, shift);
        }

        var content = new BlockContent(element, element.Style, _anonymous);
        _counters.Enter(element);
        if (element.FootnoteMarker is { } marker)
        {
            AddInlinePseudo(element, marker, content.Inline, ShiftOf(marker, element.Style));
        }

        AddContent(element, element.Style, content, Length.Zero);
        _counters.Leave();
        _notes.Add(element.Ordinal, content.ToBox(marker: null));
    }

    private void AddInline(StyledElement element, BlockContent into, InlineContext context)
    {
        var style = element.Style;
        var inner = new InlineContext(element, style, context.Shift + ShiftOf(style, context.Style));
        _counters.Enter(element);
        if (element.Element.Name == "br")
        {
            into.Inline.AddForcedBreak(inner);
        }
        else if (element.Element.Name == "wbr")
        {
            into.Inline.AddText("\u200B", inner, InlineRunKind.Text);
        }
        else if (IsReplaced(element))
        {
            into.Inline.AddObject(InlineRunKind.Replaced, inner);
        }
        else
        {
            AddInlineBox(element, into, inner);
        }

        _counters.Leave();
    }

    private void AddInlineBox(StyledElement element, BlockContent into, InlineContext inner)
    {
        var isMarked = InlineEdges.ArePainted(inner.Style);
        if (isMarked)
        {
            into.Inline.AddMark(isOpening: true, inner);
        }

        AddContent(element, inner.Style, into, inner.Shift);
        if (isMarked)
        {
            into.Inline.AddMark(isOpening: false, inner);
        }
    }

    private Box MakeBox(StyledElement element)
    {
        if (element.Style.Display == Display.Table)
        {
            _tables.Simplified.Add(new SimplifiedTable(element, TableExcess.Nesting));
        }

        var content = new BlockContent(element, element.Style, _anonymous);
        _counters.Enter(element);
        var marker = AddMarker(element, content);
        AddContent(element, element.Style, content, Length.Zero);
        _counters.Leave();
        return content.ToBox(marker);
    }

    /// <summary>The marker of a list item; one that stands inside is put before the item's text and not returned.</summary>
    private ListMarker? AddMarker(StyledElement element, BlockContent content)
    {
        if (element.Style.Display != Display.ListItem || _generated.MarkerText(element) is not { Length: > 0 } text)
        {
            return null;
        }

        var style = element.Marker ?? _anonymous.Of(element.Style, Display.Inline);
        if (element.Style.ListStylePosition == ListStylePosition.Outside)
        {
            return new ListMarker(text, style);
        }

        content.Inline.AddText(text, new InlineContext(element, style, Length.Zero), InlineRunKind.Generated);
        return null;
    }

    private void AddPseudo(StyledElement element, ComputedStyle? style, BlockContent into, InlineContext context)
    {
        if (style is null || style.Display == Display.None)
        {
            return;
        }

        _counters.Apply(style);
        if (style.Display is Display.Inline or Display.InlineBlock or Display.Contents)
        {
            AddInlinePseudo(element, style, into.Inline, context.Shift + ShiftOf(style, context.Style));
            return;
        }

        var content = new BlockContent(element, style, _anonymous);
        AddInlinePseudo(element, _anonymous.Of(style, Display.Inline), content.Inline, Length.Zero, style.Content);
        into.Add(content.ToBox(marker: null));
    }

    private void AddInlinePseudo(
        StyledElement element, ComputedStyle style, InlineBuilder into, Length shift, ImmutableArray<ContentItem>? content = null)
    {
        var context = new InlineContext(element, style, shift);
        var isMarked = InlineEdges.ArePainted(style);
        if (isMarked)
        {
            into.AddMark(isOpening: true, context);
        }

        _generated.Add(content ?? style.Content ?? [], into, context);
        if (isMarked)
        {
            into.AddMark(isOpening: false, context);
        }
    }

    /// <summary>
    /// How far vertical-align moves a baseline down. CSS leaves the amounts of sub and super open: a fifth and a third of
    /// the parent's font size. The keywords that need a line's height move pictures only.
    /// </summary>
    private static Length ShiftOf(ComputedStyle style, ComputedStyle parent) => style.VerticalAlign.Kind switch
    {
        VerticalAlignKind.Super => -parent.FontSize.Share(1, 3),
        VerticalAlignKind.Sub => parent.FontSize.Share(1, 5),
        VerticalAlignKind.Raised => -style.VerticalAlign.By,
        _ => Length.Zero,
    };

    private static bool IsReplaced(StyledElement element) => element.Element.Name is "svg" or "img";
}
