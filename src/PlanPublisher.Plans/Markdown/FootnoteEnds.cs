namespace PlanPublisher.Plans.Markdown;

/// <summary>Finds for each footnote of a text the bracket that closes it, all in one pass.</summary>
/// <remarks>
/// Brackets inside a footnote come in pairs. The text behind a bracket that was found is looked at again as a piece of its
/// own, so places in it are counted from where that piece now begins.
/// </remarks>
internal sealed class FootnoteEnds
{
    private const int Bracket = -1;

    private readonly Dictionary<int, (int Piece, int At)> _ends = [];

    /// <summary>How many characters have been taken off the beginning of a piece.</summary>
    private readonly Dictionary<int, int> _taken = [];

    public FootnoteEnds(List<InlinePiece> pieces)
    {
        // What is open, the innermost on top: the index of a footnote's first piece, or a bracket of the text.
        var open = new Stack<int>();
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Node is FootnoteStartInline)
            {
                open.Push(i);
            }
            else
            {
                AddText(pieces[i], i, open);
            }
        }
    }

    /// <summary>The piece, and the place in it, of the bracket that closes a footnote; null if none does.</summary>
    public (int Piece, int At)? Of(int footnote) => _ends.TryGetValue(footnote, out var end)
        ? (end.Piece, end.At - _taken.GetValueOrDefault(end.Piece))
        : null;

    /// <summary>Notes that a piece now begins behind a place that <see cref="Of"/> has given.</summary>
    public void Take(int piece, int characters) => _taken[piece] = _taken.GetValueOrDefault(piece) + characters;

    private void AddText(InlinePiece piece, int index, Stack<int> open)
    {
        var text = piece.Text ?? "";
        for (var at = piece.IsEscaped ? 1 : 0; at < text.Length; at++)
        {
            if (text[at] == '[')
            {
                open.Push(Bracket);
            }
            else if (text[at] == ']' && open.TryPop(out var opened) && opened != Bracket)
            {
                _ends[opened] = (index, at);
            }
        }
    }
}
