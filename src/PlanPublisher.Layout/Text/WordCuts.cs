using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;
using PlanPublisher.Layout.Text.Hyphenation;

namespace PlanPublisher.Layout.Text;

/// <summary>Measures the parts of a word at the places where it may be cut, and finds where it may be hyphenated.</summary>
/// <remarks>
/// The parts are shaped anew, since nothing is kerned or joined across a cut. In a text without spaces that is longer
/// than any word only the surroundings of a cut are, so that its thousandth cut costs no more than its first. It takes one
/// word after another. Not for two threads at a time.
/// </remarks>
internal sealed class WordCuts(TextSetter text)
{
    private const int LongestWord = 48;
    private const int PieceLength = 32;
    private const char SoftHyphen = '\u00AD';

    private readonly List<int> _points = [];

    /// <summary>Of a text longer than a word: where its pieces begin, and the width before each.</summary>
    private readonly List<int> _pieceStarts = [];
    private readonly List<Length> _widthsBefore = [];

    private TextFont? _font;
    private string _string = "";
    private int _start;
    private int _end;
    private Length _whole;
    private int _piece;

    /// <summary>Takes a word. Returns its width.</summary>
    public Length Begin(TextFont font, string source, int start, int end)
    {
        (_font, _string, _start, _end, _piece) = (font, source, start, end, 0);
        _whole = end - start <= LongestWord ? text.WidthOf(font, source.AsSpan(start, end - start)) : MeasurePieces(font);
        return _whole;
    }

    /// <summary>Where a line that ends before <paramref name="at"/> ends, and where the next one begins, from the word's start.</summary>
    /// <remarks>Places are asked in ascending order.</remarks>
    public (Length End, Length Start) At(int at, bool showsHyphen)
    {
        var (from, to, before, after) = Surroundings(at);
        var end = before + WidthBefore(from, at, showsHyphen);
        return (end, after - text.WidthOf(_font!, _string.AsSpan(at, to - at)));
    }

    /// <summary>Where the word may be hyphenated, as indices of the text; until the next call.</summary>
    public List<int> HyphensOf(ComputedStyle style)
    {
        _points.Clear();
        var (start, length) = HyphenatedWord.LettersOf(_string, _start, _end);
        if (length >= style.HyphenateLimitChars.Word && Hyphenator.For(style.Language) is { } hyphenator)
        {
            hyphenator.Find(_string.AsSpan(start, length), _points);
            HyphenatedWord.Limit(_points, length, style.HyphenateLimitChars);
            for (var i = 0; i < _points.Count; i++)
            {
                _points[i] += start;
            }
        }

        return _points;
    }

    private Length WidthBefore(int from, int at, bool showsHyphen)
    {
        var part = _string.AsSpan(from, at - from);
        if (!showsHyphen)
        {
            return text.WidthOf(_font!, part);
        }

        if (part[^1] == SoftHyphen)
        {
            part = part[..^1];
        }

        Span<char> hyphenated = stackalloc char[part.Length + 1];
        part.CopyTo(hyphenated);
        hyphenated[^1] = '-';
        return text.WidthOf(_font!, hyphenated);
    }

    /// <summary>The range to shape for a cut, the width before it, and the width up to its end.</summary>
    private (int From, int To, Length Before, Length After) Surroundings(int at)
    {
        if (_end - _start <= LongestWord)
        {
            return (_start, _end, Length.Zero, _whole);
        }

        while (_piece + 1 < _pieceStarts.Count && _pieceStarts[_piece + 1] < at)
        {
            _piece++;
        }

        var isLast = _piece + 1 == _pieceStarts.Count;
        return (
            _pieceStarts[_piece],
            isLast ? _end : _pieceStarts[_piece + 1],
            _widthsBefore[_piece],
            isLast ? _whole : _widthsBefore[_piece + 1]);
    }

    private Length MeasurePieces(TextFont font)
    {
        _pieceStarts.Clear();
        _widthsBefore.Clear();
        var width = Length.Zero;
        for (var at = _start; at < _end;)
        {
            _pieceStarts.Add(at);
            _widthsBefore.Add(width);
            var end = Math.Min(at + PieceLength, _end);
            end += end < _end && char.IsLowSurrogate(_string[end]) ? 1 : 0;
            width += text.WidthOf(font, _string.AsSpan(at, end - at));
            at = end;
        }

        return width;
    }
}
