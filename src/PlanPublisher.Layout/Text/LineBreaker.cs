using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Text;

/// <summary>Chooses the lines of a paragraph by least total demerits.</summary>
/// <remarks>
/// Knuth and Plass, "Breaking Paragraphs into Lines" (1981), with the badness of TeX in whole numbers, so that every
/// machine chooses the same lines. Ragged lines have rigid spaces and glue at their end instead. When no set of lines is
/// good enough a second pass adds an emergency stretch and takes overfull lines where nothing else is left, so it always
/// ends. Ragged paragraphs never take more lines than first fit would: a line more can cost a page.
/// It knows nothing of fonts; it does not hyphenate. Not for use by two threads at a time.
/// </remarks>
internal sealed class LineBreaker
{
    /// <summary>Badness of a line that cannot be made: its content is wider than it by more than its spaces can shrink.</summary>
    private const int Overfull = 20_000;

    /// <summary>A tolerance that everything but an overfull line keeps to.</summary>
    private const int AnyBadness = Overfull - 1;

    private const int TightFit = 0;
    private const int DecentFit = 1;
    private const int LooseFit = 2;
    private const int VeryLooseFit = 3;

    private readonly long[] _bestDemerits = new long[4];
    private readonly int[] _bestFrom = new int[4];
    private Node[] _nodes = new Node[64];
    private int _nodeCount;

    /// <summary>First of the nodes from which a line can still begin, linked by <see cref="Node.Next"/>.</summary>
    private int _firstActive;

    /// <summary>The opportunities at which lines end; the last is the paragraph's end.</summary>
    public List<int> Break(ShapedParagraph paragraph, LineWidths widths, BreakStyle style)
    {
        var breaks = new List<int>();
        var start = -1;
        var opportunities = paragraph.Opportunities;
        for (var i = 0; i < opportunities.Length; i++)
        {
            if (opportunities[i].Kind is BreakKind.Forced or BreakKind.End)
            {
                var stretch = start < 0 ? widths : new LineWidths(widths.Rest, widths.Rest);
                BreakStretch(paragraph, start, i, stretch, style, breaks);
                start = i;
            }
        }

        return breaks;
    }

    /// <summary>Breaks the text between two forced breaks.</summary>
    private void BreakStretch(
        ShapedParagraph paragraph, int start, int end, LineWidths widths, BreakStyle style, List<int> breaks)
    {
        if (paragraph.NaturalWidth(start, end) <= widths.First)
        {
            breaks.Add(end);
            return;
        }

        var stretch = new Stretch(paragraph, start, end, widths, style);
        var last = Try(stretch, style.Tolerance, emergency: 0);
        if (last < 0)
        {
            last = Try(stretch, AnyBadness, style.EmergencyStretch);
        }

        if (last < 0)
        {
            // No line is wide enough for anything at all.
            CountFirstFit(stretch, breaks);
        }
        else if (style.IsJustified || _nodes[last].Line <= CountFirstFit(stretch, breaks: null))
        {
            AddPath(last, breaks);
        }
        else
        {
            CountFirstFit(stretch, breaks);
        }
    }

    /// <summary>Returns the node of the last line's end, or -1 if no lines are within the tolerance.</summary>
    private int Try(in Stretch stretch, int tolerance, long emergency)
    {
        _nodeCount = 0;
        _firstActive = Add(new Node { At = stretch.Start, Previous = -1, Next = -1, Fit = DecentFit });
        for (var at = stretch.Start + 1; at <= stretch.End; at++)
        {
            Array.Fill(_bestDemerits, long.MaxValue);
            var lastActive = Weigh(stretch, at, tolerance, emergency);
            var best = BestClass();
            if (best < 0)
            {
                if (_firstActive < 0 || at == stretch.End)
                {
                    return -1;
                }

                continue;
            }

            if (at == stretch.End)
            {
                return Add(NodeOf(best, at));
            }

            Activate(at, best, lastActive);
        }

        return -1;
    }

    /// <summary>Looks at a line from every active node to <paramref name="at"/>. Returns the last node that stays active.</summary>
    private int Weigh(in Stretch stretch, int at, int tolerance, long emergency)
    {
        var previous = -1;
        for (var node = _firstActive; node >= 0;)
        {
            var next = _nodes[node].Next;
            var (badness, fit) = BadnessOf(stretch, node, at, emergency);
            var isOverfull = badness == Overfull;
            var isOnlyHope = isOverfull && emergency > 0 && previous < 0 && next < 0 && BestClass() < 0;
            if (badness <= tolerance || isOnlyHope)
            {
                Offer(stretch, node, at, isOnlyHope ? 10_000 : badness, fit);
            }

            if (!isOverfull)
            {
                previous = node;
            }
            else if (previous < 0)
            {
                _firstActive = next;
            }
            else
            {
                _nodes[previous].Next = next;
            }

            node = next;
        }

        return previous;
    }

    private (int Badness, byte Fit) BadnessOf(in Stretch stretch, int node, int at, long emergency)
    {
        var to = stretch.Paragraph.Opportunities[at];
        var from = _nodes[node].At;
        var (startStretch, startShrink) = from < 0
            ? (0L, 0L)
            : (stretch.Paragraph.Opportunities[from].StretchAfter, stretch.Paragraph.Opportunities[from].ShrinkAfter);
        var gap = stretch.WidthFrom(from).Raw - (to.End - stretch.Paragraph.StartOf(from));
        if (gap >= 0)
        {
            var flex = (stretch.Style.IsJustified ? to.Stretch - startStretch : stretch.Style.RagStretch) + emergency;
            var badness = at == stretch.End ? 0 : BadnessOf(gap, flex);
            return (badness, badness > 99 ? (byte)VeryLooseFit : badness > 12 ? (byte)LooseFit : (byte)DecentFit);
        }

        var shrink = stretch.Style.IsJustified ? to.Shrink - startShrink : 0;
        if (-gap > shrink)
        {
            return (Overfull, DecentFit);
        }

        var tightness = Math.Min(BadnessOf(-gap, shrink), 100);
        return (tightness, tightness > 12 ? (byte)TightFit : (byte)DecentFit);
    }

    /// <summary>100 (gap / flex)³ in whole numbers, as in TeX, part 8; more than 10,000 where that is without meaning.</summary>
    private static int BadnessOf(long gap, long flex)
    {
        if (gap == 0)
        {
            return 0;
        }

        if (flex <= 0 || gap > flex * 8)
        {
            return 10_001;
        }

        var ratio = gap * 297 / flex;
        return ratio > 1290 ? 10_000 : (int)(((ratio * ratio * ratio) + 131_072) >> 18);
    }

    private void Offer(in Stretch stretch, int node, int at, int badness, byte fit)
    {
        var from = _nodes[node].At;
        var to = stretch.Paragraph.Opportunities[at];
        long demerits = BreakStyle.LineDemerits + badness;
        demerits = (demerits * demerits) + ((long)to.Price * to.Price);
        if (from >= 0 && stretch.Paragraph.Opportunities[from].Kind == BreakKind.Hyphen)
        {
            demerits += to.Kind == BreakKind.Hyphen ? BreakStyle.DoubleHyphenDemerits : 0;
            demerits += at == stretch.End ? BreakStyle.FinalHyphenDemerits : 0;
        }

        if (stretch.Style.IsJustified && Math.Abs(fit - _nodes[node].Fit) > 1)
        {
            demerits += BreakStyle.AdjacentFitDemerits;
        }

        if (at == stretch.End && from != stretch.Start
            && stretch.Paragraph.NaturalWidth(from, at) * 8 < stretch.WidthFrom(from))
        {
            demerits += BreakStyle.RuntDemerits;
        }

        demerits += _nodes[node].Demerits;
        if (demerits < _bestDemerits[fit])
        {
            _bestDemerits[fit] = demerits;
            _bestFrom[fit] = node;
        }
    }

    /// <summary>The class of the least demerits, decent lines first among equals; -1 if no line ends here.</summary>
    private int BestClass()
    {
        var best = DecentFit;
        for (var fit = TightFit; fit <= VeryLooseFit; fit++)
        {
            if (_bestDemerits[fit] < _bestDemerits[best])
            {
                best = fit;
            }
        }

        return _bestDemerits[best] == long.MaxValue ? -1 : best;
    }

    private Node NodeOf(int fit, int at) => new()
    {
        At = at,
        Previous = _bestFrom[fit],
        Line = _nodes[_bestFrom[fit]].Line + 1,
        Fit = (byte)fit,
        Demerits = _bestDemerits[fit],
        Next = -1,
    };

    /// <summary>Lines may begin here now, once for each class that is not hopelessly worse than the best.</summary>
    private void Activate(int at, int best, int lastActive)
    {
        for (var fit = TightFit; fit <= VeryLooseFit; fit++)
        {
            if (_bestDemerits[fit] == long.MaxValue
                || _bestDemerits[fit] > _bestDemerits[best] + BreakStyle.AdjacentFitDemerits)
            {
                continue;
            }

            var node = Add(NodeOf(fit, at));
            if (lastActive < 0)
            {
                _firstActive = node;
            }
            else
            {
                _nodes[lastActive].Next = node;
            }

            lastActive = node;
        }
    }

    private int Add(in Node node)
    {
        if (_nodeCount == _nodes.Length)
        {
            Array.Resize(ref _nodes, _nodes.Length * 2);
        }

        _nodes[_nodeCount] = node;
        return _nodeCount++;
    }

    private void AddPath(int last, List<int> breaks)
    {
        var at = breaks.Count;
        for (var node = last; _nodes[node].Previous >= 0; node = _nodes[node].Previous)
        {
            breaks.Insert(at, _nodes[node].At);
        }
    }

    /// <summary>Fills each line as far as it goes. Returns how many lines that makes; adds them if there is a list.</summary>
    private static int CountFirstFit(in Stretch stretch, List<int>? breaks)
    {
        var count = 1;
        var from = stretch.Start;
        var candidate = -1;
        for (var at = stretch.Start + 1; at <= stretch.End; at++)
        {
            if (candidate > from && stretch.Paragraph.NaturalWidth(from, at) > stretch.WidthFrom(from))
            {
                breaks?.Add(candidate);
                count++;
                from = candidate;
            }

            candidate = at;
        }

        breaks?.Add(stretch.End);
        return count;
    }

    /// <summary>The text between two forced breaks, with what its lines have to keep to.</summary>
    private readonly record struct Stretch(ShapedParagraph Paragraph, int Start, int End, LineWidths Widths, BreakStyle Style)
    {
        /// <summary>The width of a line that begins at an opportunity: only the first line may differ.</summary>
        public Length WidthFrom(int opportunity) => opportunity == Start ? Widths.First : Widths.Rest;
    }

    /// <summary>The end of a line that the best lines so far can reach.</summary>
    private struct Node
    {
        public int At;
        public int Previous;
        public int Next;
        public int Line;
        public byte Fit;
        public long Demerits;
    }
}
