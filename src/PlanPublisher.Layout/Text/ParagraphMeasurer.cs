using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Flow;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Text;

/// <summary>Measures a paragraph: shapes its words and finds every place where a line may end.</summary>
/// <remarks>
/// Does not depend on a width and breaks nothing. Spaces stretch by a half and shrink by a third of their width. A word
/// cut at an opportunity is shaped again in its parts, so kerning across the cut is not counted. Not for two threads at a time.
/// </remarks>
internal sealed class ParagraphMeasurer(TextSetter text, IInlineObjects objects)
{
    private readonly List<BreakOpportunity> _opportunities = [];

    public ShapedParagraph Measure(Box.Paragraph paragraph)
    {
        _opportunities.Clear();
        new Work(paragraph, text, objects, _opportunities).Run();
        var opportunities = _opportunities.ToArray();
        return new ShapedParagraph(paragraph, opportunities, WidthsOf(paragraph.Style, opportunities));
    }

    private static ContentWidths WidthsOf(ComputedStyle style, BreakOpportunity[] opportunities)
    {
        // A hanging indent cannot make the first line narrower than nothing, a positive one widens it.
        var indent = Math.Max(0, style.TextIndent.Resolve(Length.Zero, Length.Zero).Raw);
        var (least, greatest) = (0L, 0L);
        var (pieceStart, lineStart) = (-indent, -indent);
        foreach (var opportunity in opportunities)
        {
            if (opportunity.CountsForMinimum)
            {
                least = Math.Max(least, opportunity.End - pieceStart);
                pieceStart = opportunity.Start;
            }

            if (opportunity.Kind is BreakKind.Forced or BreakKind.End)
            {
                greatest = Math.Max(greatest, opportunity.End - lineStart);
                lineStart = opportunity.Start;
            }
        }

        return new ContentWidths(new Length(least), new Length(greatest));
    }

    /// <summary>One walk over a paragraph's runs.</summary>
    private sealed class Work
    {
        private readonly Box.Paragraph _paragraph;
        private readonly TextSetter _text;
        private readonly IInlineObjects _objects;
        private readonly string _string;
        private readonly bool[] _mayBreakBefore;

        /// <summary>Width, stretch and shrink of all that lies before the place reached.</summary>
        private long _x;
        private long _stretch;
        private long _shrink;

        /// <summary>The sums before the spaces just passed, where a line that ends at them would end.</summary>
        private long _endX;
        private long _endStretch;
        private long _endShrink;
        private int _textEnd;
        private bool _isAfterSpace;

        /// <summary>Whether the character before may be wrapped after: its run's white-space.</summary>
        private bool _wraps = true;
        private int _nextMark;

        /// <summary>What a line that ended after the last character would need for its hyphen; zero but after a soft hyphen.</summary>
        private long _hyphenWidth;

        public Work(
            Box.Paragraph paragraph, TextSetter text, IInlineObjects objects, List<BreakOpportunity> opportunities)
        {
            Opportunities = opportunities;
            _paragraph = paragraph;
            _text = text;
            _objects = objects;
            _string = paragraph.Content.Text;
            _mayBreakBefore = new bool[_string.Length];
            LineBreakRules.Mark(_string, _mayBreakBefore);
        }

        private List<BreakOpportunity> Opportunities { get; }

        public void Run()
        {
            foreach (var run in _paragraph.Content.Runs)
            {
                BeginRun(run);
                switch (run.Kind)
                {
                    case InlineRunKind.Text or InlineRunKind.Generated:
                        AddText(run);
                        break;
                    case InlineRunKind.ForcedBreak:
                        AddOpportunity(BreakKind.Forced, price: 0, run.Start, run.End, countsForMinimum: true);
                        _isAfterSpace = false;
                        break;
                    case InlineRunKind.Leader:
                        _text.TellMissing(_text.FontOf(run.Style), run.Element, run.Argument);
                        AddThing(_objects.WidthOf(run).Raw);
                        break;
                    default:
                        AddThing(_objects.WidthOf(run).Raw);
                        break;
                }
            }

            AddMarks(_string.Length, openings: true);
            AddOpportunity(BreakKind.End, price: 0, _string.Length, _string.Length, countsForMinimum: true);
        }

        /// <summary>Closing edges belong to the line before an opportunity at the run's start, opening edges to the line after.</summary>
        private void BeginRun(InlineRun run)
        {
            AddMarks(run.Start, openings: false);
            var wraps = Wraps(run.Style);
            if (run.Kind != InlineRunKind.ForcedBreak && _string[run.Start] != ' ')
            {
                AddOpportunityBefore(run.Start, wraps);
            }

            AddMarks(run.Start, openings: true);
            _wraps = wraps;
        }

        private void AddMarks(int at, bool openings)
        {
            var marks = _paragraph.Content.Marks;
            for (; _nextMark < marks.Length && marks[_nextMark].At <= at; _nextMark++)
            {
                var mark = marks[_nextMark];
                if (mark.IsOpening && !openings && mark.At == at)
                {
                    return;
                }

                var width = mark.IsOpening ? InlineEdges.Before(mark.Style) : InlineEdges.After(mark.Style);
                _x += width.Raw;
                _endX += width.Raw;
            }
        }

        private void AddText(InlineRun run)
        {
            var font = _text.FontOf(run.Style);
            var at = run.Start;
            while (at < run.End)
            {
                if (_string[at] == ' ')
                {
                    AddSpace(font, at++);
                    continue;
                }

                if (at > run.Start)
                {
                    AddOpportunityBefore(at, _wraps);
                }

                var end = _string.AsSpan(at, run.End - at).IndexOf(' ') is var space and >= 0 ? at + space : run.End;
                AddWord(font, run.Element, at, end);
                at = end;
            }
        }

        private void AddSpace(TextFont font, int at)
        {
            if (!_isAfterSpace)
            {
                (_endX, _endStretch, _endShrink, _textEnd) = (_x, _stretch, _shrink, at);
                _isAfterSpace = true;
            }

            var width = _text.WidthOf(font, " ").Raw;
            _x += width;
            _stretch += width / 2;
            _shrink += width / 3;
        }

        private void AddWord(TextFont font, StyledElement element, int start, int end)
        {
            var word = _string.AsSpan(start, end - start);
            var width = _text.WidthOf(font, word);
            _text.TellMissing(font, element, word);
            for (var at = start + 1; at < end && _wraps; at++)
            {
                if (_mayBreakBefore[at])
                {
                    AddCut(font, start, at, end, width);
                }
            }

            AddThing(width.Raw);
            if (word[^1] == '\u00AD')
            {
                _hyphenWidth = _text.WidthOf(font, "-").Raw;
            }
        }

        /// <summary>An opportunity inside a word: measured by the parts on both sides of it.</summary>
        private void AddCut(TextFont font, int start, int at, int end, Length whole)
        {
            var before = _string.AsSpan(start, at - start);
            var isSoft = before[^1] == '\u00AD';
            var endWidth = isSoft ? _text.WidthOf(font, string.Concat(before[..^1], "-")) : _text.WidthOf(font, before);
            var startWidth = whole - _text.WidthOf(font, _string.AsSpan(at, end - at));
            Opportunities.Add(new BreakOpportunity(
                _x + endWidth.Raw,
                _x + startWidth.Raw,
                _stretch,
                _shrink,
                _stretch,
                _shrink,
                PriceAfter(before[^1]),
                isSoft ? BreakKind.Hyphen : BreakKind.HardHyphen,
                at,
                at,
                CountsForMinimum: before[^1] != '/'));
        }

        private void AddThing(long width)
        {
            _x += width;
            _isAfterSpace = false;
            _hyphenWidth = 0;
        }

        private void AddOpportunityBefore(int at, bool wraps)
        {
            if (at == 0 || !_mayBreakBefore[at] || !(_isAfterSpace ? _wraps : _wraps || wraps))
            {
                return;
            }

            if (_isAfterSpace)
            {
                AddOpportunity(BreakKind.Space, price: 0, _textEnd, at, countsForMinimum: true);
                return;
            }

            var last = _string[at - 1];
            AddOpportunity(
                last == '\u00AD' ? BreakKind.Hyphen : BreakKind.HardHyphen, PriceAfter(last), at, at, last != '/');
            Opportunities[^1] = Opportunities[^1] with { End = _x + _hyphenWidth };
        }

        private void AddOpportunity(BreakKind kind, int price, int textEnd, int textStart, bool countsForMinimum)
        {
            var (end, stretch, shrink) = _isAfterSpace ? (_endX, _endStretch, _endShrink) : (_x, _stretch, _shrink);
            var lineEnd = _isAfterSpace ? _textEnd : textEnd;
            Opportunities.Add(new BreakOpportunity(
                end, _x, stretch, shrink, _stretch, _shrink, price, kind, lineEnd, textStart, countsForMinimum));
        }

        private static int PriceAfter(char last) => last switch
        {
            '\u00AD' => 50,
            '\u200B' => 0,
            _ => 25,
        };

        private static bool Wraps(ComputedStyle style) => WhiteSpaceRules.Wraps(style.WhiteSpace);
    }
}
