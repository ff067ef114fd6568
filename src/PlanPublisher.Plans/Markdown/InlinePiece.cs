using Markdig.Syntax.Inlines;

namespace PlanPublisher.Plans.Markdown;

/// <summary>A stretch of plain text, or a Markdig inline of another kind.</summary>
/// <param name="Node">The inline that it is, or that the text is part of.</param>
/// <param name="Text">Null if the piece is not plain text.</param>
/// <param name="Start">Where it begins in the Markdown text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsEscaped">Whether a backslash takes the meaning from the text's first character.</param>
internal readonly record struct InlinePiece(Inline Node, string? Text, int Start, int End, bool IsEscaped)
{
    public static InlinePiece Of(Inline node) => new(node, null, node.Span.Start, node.Span.End + 1, false);

    public static InlinePiece Of(LiteralInline literal) => new(
        literal,
        literal.Content.ToString(),
        literal.Span.Start,
        literal.Span.End + 1,
        literal.IsFirstCharacterEscaped);

    /// <summary>All inlines from the first up to the last; brackets that never became a link are text again.</summary>
    public static List<InlinePiece> Flatten(Inline? first, Inline? end)
    {
        var pieces = new List<InlinePiece>();
        var waiting = new Stack<Inline>();
        Push(waiting, first, end);
        while (waiting.TryPop(out var node))
        {
            switch (node)
            {
                case LiteralInline literal:
                    pieces.Add(Of(literal));
                    break;
                case DelimiterInline delimiter:
                    var sign = delimiter.ToLiteral();
                    var start = delimiter.Span.Start;
                    pieces.Add(new InlinePiece(delimiter, sign, start, start + sign.Length, false));
                    Push(waiting, delimiter.FirstChild, null);
                    break;
                default:
                    pieces.Add(Of(node));
                    break;
            }
        }

        return pieces;
    }

    /// <summary>The characters from <paramref name="from"/> up to <paramref name="to"/> of a piece of text.</summary>
    public InlinePiece Slice(int from, int to)
    {
        // The place counts the backslash, the text does not.
        var shift = IsEscaped ? 1 : 0;
        return this with
        {
            Text = Text![from..to],
            Start = from == 0 ? Start : Start + from + shift,
            End = Start + to + shift,
            IsEscaped = IsEscaped && from == 0,
        };
    }

    private static void Push(Stack<Inline> waiting, Inline? first, Inline? end)
    {
        var siblings = new List<Inline>();
        for (var node = first; node is not null && node != end; node = node.NextSibling)
        {
            siblings.Add(node);
        }

        siblings.Reverse();
        siblings.ForEach(waiting.Push);
    }
}
