namespace PlanPublisher.Layout.Text;

/// <summary>Chooses the lines of a paragraph by least total demerits.</summary>
/// <remarks>
/// When no set of lines is good enough a second pass adds an emergency stretch and takes overfull lines where nothing
/// else is left; a third does not count hyphens; the last resort is first fit, so it always ends. Ragged paragraphs never
/// take more lines than first fit would: a line more can cost a page.
/// It knows nothing of fonts; it does not hyphenate. Not for use by two threads at a time.
/// </remarks>
internal sealed class LineBreaker
{
    private readonly BreakSearch _search = new();

    /// <summary>The opportunities at which lines end; the last is the paragraph's end.</summary>
    public List<int> Break(ShapedParagraph paragraph, LineWidths widths, BreakStyle style)
    {
        var breaks = new List<int>();
        foreach (var stretch in BreakStretch.Of(paragraph, widths, style))
        {
            BreakOne(stretch, breaks);
        }

        return breaks;
    }

    /// <summary>As <see cref="Break"/>, but only if no line is worse than the tolerance; else null.</summary>
    public List<int>? TryBreak(ShapedParagraph paragraph, LineWidths widths, BreakStyle style, int tolerance)
    {
        var breaks = new List<int>();
        foreach (var stretch in BreakStretch.Of(paragraph, widths, style))
        {
            if (stretch.FitsOneLine)
            {
                breaks.Add(stretch.End);
                continue;
            }

            var last = _search.Try(stretch, tolerance, emergency: 0, style.HyphenLimit);
            if (last < 0 || (!style.IsJustified && _search.LineOf(last) > FirstFit.Break(stretch, breaks: null)))
            {
                return null;
            }

            _search.AddPath(last, breaks);
        }

        return breaks;
    }

    /// <summary>Fills each line as far as it goes.</summary>
    public static List<int> BreakAtFirstFit(ShapedParagraph paragraph, LineWidths widths, BreakStyle style)
    {
        var breaks = new List<int>();
        foreach (var stretch in BreakStretch.Of(paragraph, widths, style))
        {
            FirstFit.Break(stretch, breaks);
        }

        return breaks;
    }

    private void BreakOne(in BreakStretch stretch, List<int> breaks)
    {
        if (stretch.FitsOneLine)
        {
            breaks.Add(stretch.End);
            return;
        }

        var style = stretch.Style;
        var last = _search.Try(stretch, style.Tolerance, emergency: 0, style.HyphenLimit);
        if (last < 0 && style.IsJustified)
        {
            last = _search.Try(stretch, BreakSearch.AnyBadness, emergency: 0, style.HyphenLimit);
        }

        if (last < 0)
        {
            last = _search.Try(stretch, BreakSearch.AnyBadness, style.EmergencyStretch, style.HyphenLimit);
        }

        if (last < 0 && style.HyphenLimit < BreakStyle.AnyHyphens)
        {
            last = _search.Try(stretch, BreakSearch.AnyBadness, style.EmergencyStretch, BreakStyle.AnyHyphens);
        }

        // Without any lines, not one line is wide enough for anything at all.
        if (last >= 0 && (style.IsJustified || _search.LineOf(last) <= FirstFit.Break(stretch, breaks: null)))
        {
            _search.AddPath(last, breaks);
        }
        else
        {
            FirstFit.Break(stretch, breaks);
        }
    }
}
