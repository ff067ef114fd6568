using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Text;

/// <summary>One walk over a paragraph's runs, which finds its break opportunities. Created, run and dropped in one call.</summary>
internal sealed class ParagraphWalk
{
    private const char SoftHyphen = '\u00AD';

    private readonly Box.Paragraph _paragraph;
    private readonly MeasureOptions _options;
    private readonly TextSetter _text;
    private readonly IInlineObjects _objects;
    private readonly WordCuts _cuts;
    private readonly List<BreakOpportunity> _opportunities;
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

    /// <summary>Whether the character before may be wrapped after, by its run's style, and a soft hyphen be used.</summary>
    private bool _wraps = true;
    private bool _usesSoftHyphens = true;
    private int _nextMark;

    /// <summary>What a line that ended after the last character would need for its hyphen; zero but after a soft hyphen.</summary>
    private long _hyphenWidth;

    public ParagraphWalk(
        Box.Paragraph paragraph,
        MeasureOptions options,
        TextSetter text,
        IInlineObjects objects,
        WordCuts cuts,
        List<BreakOpportunity> opportunities)
    {
        (_paragraph, _options, _text, _objects, _cuts) = (paragraph, options, text, objects, cuts);
        _opportunities = opportunities;
        _string = paragraph.Content.Text;
        _mayBreakBefore = new bool[_string.Length];
        LineBreakRules.Mark(_string, _mayBreakBefore);
    }

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
        var wraps = BreakStyle.Wraps(run.Style);
        if (run.Kind != InlineRunKind.ForcedBreak && _string[run.Start] != ' ')
        {
            AddOpportunityBefore(run.Start, wraps);
        }

        AddMarks(run.Start, openings: true);
        _wraps = wraps;
        _usesSoftHyphens = run.Style.Hyphens != Hyphens.None;
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
        _text.TellMissing(font, element, word);
        var width = _cuts.Begin(font, _string, start, end);
        if (_wraps)
        {
            AddCuts(font, start, end, width);
        }

        AddThing(width.Raw);
        if (word[^1] == SoftHyphen)
        {
            _hyphenWidth = _text.WidthOf(font, "-").Raw;
        }
    }

    /// <summary>The places within a word, in order: those of its characters, else those that its language allows, else any.</summary>
    private void AddCuts(TextFont font, int start, int end, Length width)
    {
        var wraps = font.Style.OverflowWrap;
        var isTooLong = width > _options.Widest && wraps != OverflowWrap.Normal;
        var isHyphenated = _options.Hyphenates && font.Style.Hyphens == Hyphens.Auto && !HasCuts(start, end);
        var hyphens = isHyphenated ? _cuts.HyphensOf(font.Style) : [];
        var nextHyphen = 0;
        for (var at = start + 1; at < end; at++)
        {
            var isHyphen = nextHyphen < hyphens.Count && hyphens[nextHyphen] == at;
            nextHyphen += isHyphen ? 1 : 0;
            if (IsCut(at))
            {
                var last = _string[at - 1];
                AddCut(last == SoftHyphen ? BreakKind.Hyphen : BreakKind.HardHyphen, PriceAfter(last), at, last != '/');
            }
            else if (isHyphen)
            {
                AddCut(BreakKind.Hyphen, BreakStyle.HyphenPrice, at, countsForMinimum: false);
            }
            else if (isTooLong && LineBreakClasses.Of(_string[at]) is not (LineBreakClass.CombiningMark or LineBreakClass.WordJoiner))
            {
                AddCut(BreakKind.Anywhere, BreakStyle.AnywherePrice, at, wraps == OverflowWrap.Anywhere);
            }
        }
    }

    private bool HasCuts(int start, int end)
    {
        for (var at = start + 1; at < end; at++)
        {
            if (IsCut(at))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsCut(int at) => _mayBreakBefore[at] && (_string[at - 1] != SoftHyphen || _usesSoftHyphens);

    private void AddCut(BreakKind kind, int price, int at, bool countsForMinimum)
    {
        var (end, start) = _cuts.At(at, kind == BreakKind.Hyphen);
        Add(new BreakOpportunity(
            _x + end.Raw, _x + start.Raw, _stretch, _shrink, _stretch, _shrink, price, kind, at, at, countsForMinimum));
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
        if (last != SoftHyphen || _usesSoftHyphens)
        {
            AddOpportunity(last == SoftHyphen ? BreakKind.Hyphen : BreakKind.HardHyphen, PriceAfter(last), at, at, last != '/');
            _opportunities[^1] = _opportunities[^1] with { End = _x + _hyphenWidth };
        }
    }

    private void AddOpportunity(BreakKind kind, int price, int textEnd, int textStart, bool countsForMinimum)
    {
        var (end, stretch, shrink) = _isAfterSpace ? (_endX, _endStretch, _endShrink) : (_x, _stretch, _shrink);
        var lineEnd = _isAfterSpace ? _textEnd : textEnd;
        Add(new BreakOpportunity(
            end, _x, stretch, shrink, _stretch, _shrink, price, kind, lineEnd, textStart, countsForMinimum));
    }

    /// <summary>Of places without any width between them the last one serves: a thousand of them are not weighed.</summary>
    private void Add(in BreakOpportunity opportunity)
    {
        if (opportunity.Kind is BreakKind.Hyphen or BreakKind.HardHyphen
            && _opportunities.Count > 0
            && _opportunities[^1] is var last
            && last.Kind == opportunity.Kind && last.Start == opportunity.Start && last.End == opportunity.End)
        {
            _opportunities[^1] = opportunity;
            return;
        }

        _opportunities.Add(opportunity);
    }

    private static int PriceAfter(char last) => last switch
    {
        SoftHyphen => BreakStyle.HyphenPrice,
        '\u200B' => 0,
        _ => BreakStyle.HardHyphenPrice,
    };
}
