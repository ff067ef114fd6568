using PlanPublisher.Diagnostics;
using PlanPublisher.Fonts;
using PlanPublisher.Layout.Flow;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Pages;

/// <summary>Collects what does not fit while pages are made, and reports it when the pages of elements are known.</summary>
internal sealed class LayoutReporter(StyledDocument styled, ElementSpans spans)
{
    private readonly int[] _parents = FindParents(styled);
    private readonly SortedDictionary<int, (Length Width, Length Room)> _wideLines = [];
    private readonly SortedDictionary<int, (Length Height, Length Room)> _tallBlocks = [];

    private readonly SortedDictionary<(int Ordinal, int CodePoint), string> _missing = [];
    private readonly SortedDictionary<string, int> _notHyphenated = new(StringComparer.Ordinal);

    /// <summary>How often something was reported of a line.</summary>
    public int Told { get; private set; }

    /// <summary>A paragraph is reported once, for its first line that is too wide.</summary>
    public void LineTooWide(StyledElement element, Length width, Length room)
    {
        if (Overflow.IsVisible(width, room))
        {
            Told++;
            _wideLines.TryAdd(element.Ordinal, (width, room));
        }
    }

    public void BlockTooTall(StyledElement element, Length height, Length room) =>
        _tallBlocks.TryAdd(element.Ordinal, (height, room));

    /// <summary>A character that no font has is reported once for each element.</summary>
    public void MissingCharacter(StyledElement element, int codePoint, string fonts)
    {
        Told++;
        _missing.TryAdd((element.Ordinal, codePoint), fonts);
    }

    /// <summary>A language that words are not divided in is reported once, where it is met first.</summary>
    public void NotHyphenated(StyledElement element, string language)
    {
        var first = _notHyphenated.GetValueOrDefault(language, int.MaxValue);
        _notHyphenated[language] = Math.Min(first, element.Ordinal);
    }

    /// <summary>Reports missing characters. Those of page margins are known last.</summary>
    public void ReportCharacters(DiagnosticBag problems)
    {
        foreach (var ((ordinal, codePoint), fonts) in _missing)
        {
            problems.Add(FontProblems.MissingCharacter(PlaceOf(ordinal), codePoint, fonts));
        }
    }

    /// <summary>Where the author wrote it: the nearest ancestor that has a place of its own.</summary>
    public SourceSpan PlaceOf(StyledElement element) => PlaceOf(element.Ordinal);

    /// <param name="pageOf">The index of the page where an element begins.</param>
    public void Report(DiagnosticBag problems, Func<int, int> pageOf)
    {
        foreach (var (ordinal, (width, room)) in _wideLines)
        {
            problems.Add(LayoutProblems.LineTooWide(PlaceOf(ordinal), pageOf(ordinal) + 1, width, room));
        }

        foreach (var (ordinal, (height, room)) in _tallBlocks)
        {
            problems.Add(LayoutProblems.BlockTooTall(PlaceOf(ordinal), pageOf(ordinal) + 1, height, room));
        }

        foreach (var (language, ordinal) in _notHyphenated)
        {
            problems.Add(LayoutProblems.NotHyphenated(PlaceOf(ordinal), language));
        }
    }

    public SourceSpan PlaceOf(int ordinal)
    {
        while (ordinal >= 0 && spans.Of(ordinal).IsNone)
        {
            ordinal = _parents[ordinal];
        }

        return ordinal >= 0 ? spans.Of(ordinal) : SourceSpan.None;
    }

    private static int[] FindParents(StyledDocument styled)
    {
        var parents = new int[styled.Document.ElementCount];
        parents[styled.Root.Ordinal] = -1;
        Visit(styled.Root);
        return parents;

        void Visit(StyledElement element)
        {
            foreach (var child in element.Children)
            {
                if (child is StyledElement inner)
                {
                    parents[inner.Ordinal] = element.Ordinal;
                    Visit(inner);
                }
            }
        }
    }
}
