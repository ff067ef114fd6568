using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Flow;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Pages;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Text;

/// <summary>Turns paragraphs into lines, and keeps what it made: a paragraph is measured once and broken once a width.</summary>
/// <remarks>
/// Paragraphs that show page numbers are not kept: their widths and text change until the numbers are settled. What was
/// measured is kept until there are lines, since few paragraphs are set at a second width.
/// </remarks>
internal sealed class ParagraphLayout(TextSetter text, IInlineObjects objects, LayoutReporter reporter)
{
    private readonly ParagraphMeasurer _measurer = new(text, objects);
    private readonly LineBreaker _breaker = new();
    private readonly LineBuilder _builder = new(text, objects);
    private readonly Dictionary<Box, ShapedParagraph> _shaped = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Box, (Length Width, LaidOutParagraph Lines)> _lines = new(ReferenceEqualityComparer.Instance);

    public ContentWidths Measure(Box.Paragraph paragraph) => Shape(paragraph).Widths;

    public LaidOutParagraph LayOut(Box.Paragraph paragraph, Length width)
    {
        if (_lines.TryGetValue(paragraph, out var known) && known.Width == width)
        {
            return known.Lines;
        }

        var lines = MakeLines(paragraph, width);
        if (!ShowsPageNumbers(paragraph))
        {
            _lines[paragraph] = (width, lines);
            _shaped.Remove(paragraph);
        }

        return lines;
    }

    private LaidOutParagraph MakeLines(Box.Paragraph paragraph, Length width)
    {
        var shaped = Shape(paragraph);
        var indent = paragraph.Style.TextIndent.Resolve(width, Length.Zero);
        var widths = new LineWidths(width - indent, width);
        var breaks = _breaker.Break(shaped, widths, BreakStyle.Of(paragraph.Style, width));
        Report(shaped, breaks, widths);
        return _builder.Build(shaped, breaks, LineFrame.Of(paragraph.Style, width, indent));
    }

    private ShapedParagraph Shape(Box.Paragraph paragraph)
    {
        if (!_shaped.TryGetValue(paragraph, out var shaped))
        {
            shaped = _measurer.Measure(paragraph);
            if (!ShowsPageNumbers(paragraph))
            {
                _shaped.Add(paragraph, shaped);
            }
        }

        return shaped;
    }

    private void Report(ShapedParagraph shaped, List<int> breaks, LineWidths widths)
    {
        // Justified lines may be wider by what their spaces can shrink.
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
                reporter.LineTooWide(shaped.Box.Element, natural, room);
                return;
            }

            from = to;
        }
    }

    private static bool ShowsPageNumbers(Box.Paragraph paragraph)
    {
        foreach (var run in paragraph.Content.Runs)
        {
            if (run.Kind == InlineRunKind.PageReference)
            {
                return true;
            }
        }

        return false;
    }
}
