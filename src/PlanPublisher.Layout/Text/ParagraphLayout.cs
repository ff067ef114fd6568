using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Caching;
using PlanPublisher.Layout.Flow;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Pages;
using PlanPublisher.Layout.Styles;
using PlanPublisher.Layout.Text.Hyphenation;

namespace PlanPublisher.Layout.Text;

/// <summary>Turns paragraphs into lines, and keeps what it made: a paragraph is measured once and broken once a width.</summary>
/// <remarks>
/// Paragraphs that show page numbers are not kept: their widths and text change until the numbers are settled. What was
/// measured is kept until there are lines, since few paragraphs are set at a second width. Words are divided only where
/// lines without hyphens are not good, and broken anywhere only where a line would be too wide.
/// </remarks>
/// <param name="cache">What other documents' paragraphs became; null to keep nothing beyond this one.</param>
internal sealed class ParagraphLayout(TextSetter text, IInlineObjects objects, LayoutReporter reporter, LayoutCache? cache = null)
{
    private readonly ParagraphMeasurer _measurer = new(text, objects);
    private readonly LineBreaker _breaker = new();
    private readonly LineBuilder _builder = new(text, objects);
    private readonly Dictionary<Box, ShapedParagraph> _shaped = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Box, (Length Width, LaidOutParagraph Lines)> _lines = new(ReferenceEqualityComparer.Instance);

    public ContentWidths Measure(Box.Paragraph paragraph)
    {
        if (KeyOf(paragraph, Length.Unbounded) is not { } key)
        {
            return Shape(paragraph).Widths;
        }

        if (!cache!.Widths.TryFind(key, out var widths))
        {
            var told = Told;
            widths = Shape(paragraph).Widths;
            if (Told == told)
            {
                cache.Widths.Add(key.Detached(), widths);
            }
        }

        return widths;
    }

    public LaidOutParagraph LayOut(Box.Paragraph paragraph, Length width)
    {
        if (_lines.TryGetValue(paragraph, out var known) && known.Width == width)
        {
            return known.Lines;
        }

        var lines = FindOrMakeLines(paragraph, width);
        if (!Has(paragraph, run => run.Kind == InlineRunKind.PageReference))
        {
            _lines[paragraph] = (width, lines);
            _shaped.Remove(paragraph);
        }

        return lines;
    }

    /// <summary>What was reported, or set in other fonts than the styles' own: a cache keeps nothing that this grew for.</summary>
    private int Told => reporter.Told + text.CutForOtherFonts;

    private ParagraphKey? KeyOf(Box.Paragraph paragraph, Length width) =>
        cache is not null && ParagraphKey.IsFor(paragraph) ? ParagraphKey.Of(paragraph, width, text) : null;

    private LaidOutParagraph FindOrMakeLines(Box.Paragraph paragraph, Length width)
    {
        if (KeyOf(paragraph, width) is not { } key)
        {
            return MakeLines(paragraph, width);
        }

        if (cache!.Lines.TryFind(key, out var kept))
        {
            // Tells of languages that words are not divided in, as making the lines does.
            Hyphenates(paragraph);
            return kept.Elements.MoveTo(key.Elements, kept.Lines);
        }

        var told = Told;
        var lines = MakeLines(paragraph, width);
        if (Told == told)
        {
            var detached = key.Detached();
            cache.Lines.Add(detached, new KeptLines(detached.Elements, key.Elements.MoveTo(detached.Elements, lines)), key.Cost);
        }

        return lines;
    }

    private LaidOutParagraph MakeLines(Box.Paragraph paragraph, Length width)
    {
        var indent = paragraph.Style.TextIndent.Resolve(width, Length.Zero);
        var widths = new LineWidths(width - indent, width);
        var (shaped, breaks) = Break(paragraph, widths, BreakStyle.Of(paragraph.Style, width));
        if (FindTooWide(shaped, breaks, widths) is var (natural, room))
        {
            reporter.LineTooWide(paragraph.Element, natural, room);
        }

        return _builder.Build(shaped, breaks, LineFrame.Of(paragraph.Style, width, indent));
    }

    private (ShapedParagraph Shaped, List<int> Breaks) Break(Box.Paragraph paragraph, LineWidths widths, BreakStyle style)
    {
        var shaped = Shape(paragraph);
        var options = MeasureOptions.None;
        List<int>? breaks = null;
        if (Hyphenates(paragraph))
        {
            breaks = _breaker.TryBreak(shaped, widths, style, style.ToleranceWithoutHyphens);
            if (breaks is null)
            {
                options = options with { Hyphenates = true };
                shaped = _measurer.Measure(paragraph, options);
            }
        }

        breaks ??= _breaker.Break(shaped, widths, style);
        if (FindTooWide(shaped, breaks, widths) is not null && Has(paragraph, run => run.Style.OverflowWrap != OverflowWrap.Normal))
        {
            shaped = _measurer.Measure(paragraph, options with { Widest = Length.Min(widths.First, widths.Rest) });
            breaks = _breaker.Break(shaped, widths, style);
        }

        return (shaped, paragraph.Style.TextWrap == TextWrap.Balance ? BalancedLines.Of(_breaker, shaped, widths, style, breaks) : breaks);
    }

    private ShapedParagraph Shape(Box.Paragraph paragraph)
    {
        if (!_shaped.TryGetValue(paragraph, out var shaped))
        {
            var breaksAnywhere = Has(paragraph, run => run.Style.OverflowWrap == OverflowWrap.Anywhere);
            shaped = _measurer.Measure(
                paragraph, breaksAnywhere ? MeasureOptions.None with { Widest = Length.Zero } : MeasureOptions.None);
            if (!Has(paragraph, run => run.Kind == InlineRunKind.PageReference))
            {
                _shaped.Add(paragraph, shaped);
            }
        }

        return shaped;
    }

    /// <summary>Whether a style asks for it in a language that can be; tells of the others.</summary>
    private bool Hyphenates(Box.Paragraph paragraph)
    {
        var hyphenates = false;
        foreach (var run in paragraph.Content.Runs)
        {
            if (run.Style.Hyphens != Hyphens.Auto || run.Kind is not (InlineRunKind.Text or InlineRunKind.Generated))
            {
                continue;
            }

            var serves = Hyphenator.Serves(run.Style.Language);
            hyphenates |= serves;
            if (!serves)
            {
                reporter.NotHyphenated(run.Element, run.Style.Language);
            }
        }

        return hyphenates;
    }

    /// <summary>The first line that is wider than its room; justified lines may be wider by what their spaces can shrink.</summary>
    private static (Length Natural, Length Room)? FindTooWide(ShapedParagraph shaped, List<int> breaks, LineWidths widths)
    {
        var isJustified = shaped.Box.Style.TextAlign == TextAlign.Justify;
        var from = -1;
        foreach (var to in breaks)
        {
            var natural = shaped.NaturalWidth(from, to);
            var start = from < 0 ? 0 : shaped.Opportunities[from].ShrinkAfter;
            var least = isJustified ? natural - new Length(shaped.Opportunities[to].Shrink - start) : natural;
            var room = from < 0 ? widths.First : widths.Rest;
            if (least > room)
            {
                return (natural, room);
            }

            from = to;
        }

        return null;
    }

    private static bool Has(Box.Paragraph paragraph, Func<InlineRun, bool> holds)
    {
        foreach (var run in paragraph.Content.Runs)
        {
            if (holds(run))
            {
                return true;
            }
        }

        return false;
    }
}
