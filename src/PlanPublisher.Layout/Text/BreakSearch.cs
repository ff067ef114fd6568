namespace PlanPublisher.Layout.Text;

/// <summary>Finds the lines of least total demerits within a tolerance.</summary>
/// <remarks>
/// Knuth and Plass, "Breaking Paragraphs into Lines" (1981), with the badness of TeX in whole numbers, so that every
/// machine chooses the same lines. Ragged lines have rigid spaces and glue at their end instead. The time is that of the
/// text times the places of one line, which are bounded. Not for use by two threads at a time.
/// </remarks>
internal sealed class BreakSearch
{
    /// <summary>Badness of a line that cannot be made: its content is wider than it by more than its spaces can shrink.</summary>
    private const int Overfull = 20_000;

    /// <summary>A tolerance that everything but an overfull line keeps to.</summary>
    public const int AnyBadness = Overfull - 1;

    private const int TightFit = 0;
    private const int DecentFit = 1;
    private const int LooseFit = 2;
    private const int VeryLooseFit = 3;

    private const int FitCount = 4;

    /// <summary>More places than a line has: the first ones are given up where a text has still more.</summary>
    private const int MostActive = 2_000;

    /// <summary>For each number of hyphens in a row up to the limit, each class of fit.</summary>
    private readonly long[] _bestDemerits = new long[FitCount * (BreakStyle.AnyHyphens + 1)];
    private readonly int[] _bestFrom = new int[FitCount * (BreakStyle.AnyHyphens + 1)];
    private int _classCount;
    private int _hyphenLimit;
    private Node[] _nodes = new Node[64];
    private int _nodeCount;
    private int _activeCount;

    /// <summary>First of the nodes from which a line can still begin, linked by <see cref="Node.Next"/>.</summary>
    private int _firstActive;

    /// <summary>Returns the node of the last line's end, or -1 if no lines are within the tolerance.</summary>
    public int Try(in BreakStretch stretch, int tolerance, long emergency, int hyphenLimit)
    {
        _hyphenLimit = hyphenLimit;
        _classCount = CountsHyphens ? FitCount * (hyphenLimit + 1) : FitCount;
        _activeCount = 1;
        _nodeCount = 0;
        _firstActive = Add(new Node { At = stretch.Start, Previous = -1, Next = -1, Fit = DecentFit });
        for (var at = stretch.Start + 1; at <= stretch.End; at++)
        {
            Array.Fill(_bestDemerits, long.MaxValue, 0, _classCount);
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
    private int Weigh(in BreakStretch stretch, int at, int tolerance, long emergency)
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
            else
            {
                Deactivate(previous, next);
            }

            node = next;
        }

        return previous;
    }

    private void Deactivate(int previous, int next)
    {
        _activeCount--;
        if (previous < 0)
        {
            _firstActive = next;
        }
        else
        {
            _nodes[previous].Next = next;
        }
    }

    private (int Badness, byte Fit) BadnessOf(in BreakStretch stretch, int node, int at, long emergency)
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

    private void Offer(in BreakStretch stretch, int node, int at, int badness, byte fit)
    {
        var from = _nodes[node].At;
        var to = stretch.Paragraph.Opportunities[at];
        var hyphens = HyphensAfter(node, to.Kind);
        if (hyphens * FitCount >= _classCount)
        {
            return;
        }

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
        var state = fit + (FitCount * hyphens);
        if (demerits < _bestDemerits[state])
        {
            _bestDemerits[state] = demerits;
            _bestFrom[state] = node;
        }
    }

    private bool CountsHyphens => _hyphenLimit < BreakStyle.AnyHyphens;

    /// <summary>How many lines one after another would end in a hyphen; zero where none is counted.</summary>
    private int HyphensAfter(int node, BreakKind kind) =>
        kind == BreakKind.Hyphen && CountsHyphens ? _nodes[node].Hyphens + 1 : 0;

    /// <summary>The class of the least demerits, decent lines first among equals; -1 if no line ends here.</summary>
    private int BestClass()
    {
        var best = DecentFit;
        for (var state = 0; state < _classCount; state++)
        {
            if (_bestDemerits[state] < _bestDemerits[best])
            {
                best = state;
            }
        }

        return _bestDemerits[best] == long.MaxValue ? -1 : best;
    }

    private Node NodeOf(int state, int at) => new()
    {
        At = at,
        Previous = _bestFrom[state],
        Line = _nodes[_bestFrom[state]].Line + 1,
        Fit = (byte)(state % FitCount),
        Hyphens = (byte)(state / FitCount),
        Demerits = _bestDemerits[state],
        Next = -1,
    };

    /// <summary>Lines may begin here now, once for each class that is not hopelessly worse than the best.</summary>
    private void Activate(int at, int best, int lastActive)
    {
        for (var state = 0; state < _classCount; state++)
        {
            if (_bestDemerits[state] == long.MaxValue
                || _bestDemerits[state] > _bestDemerits[best] + BreakStyle.AdjacentFitDemerits)
            {
                continue;
            }

            var node = Add(NodeOf(state, at));
            _activeCount++;
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

        while (_activeCount > MostActive)
        {
            Deactivate(previous: -1, _nodes[_firstActive].Next);
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

    /// <summary>How many lines end with a node.</summary>
    public int LineOf(int node) => _nodes[node].Line;

    /// <summary>The line ends that lead to a node, in order.</summary>
    public void AddPath(int last, List<int> breaks)
    {
        var from = breaks.Count;
        for (var node = last; _nodes[node].Previous >= 0; node = _nodes[node].Previous)
        {
            breaks.Add(_nodes[node].At);
        }

        breaks.Reverse(from, breaks.Count - from);
    }

    /// <summary>The end of a line that the best lines so far can reach.</summary>
    private struct Node
    {
        public int At;
        public int Previous;
        public int Next;
        public int Line;
        public byte Fit;
        public byte Hyphens;
        public long Demerits;
    }
}
