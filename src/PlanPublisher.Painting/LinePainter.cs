using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Html;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Painting;

/// <summary>Paints a line: grounds and borders of inline boxes, underlines, text and pictures; and finds its link areas.</summary>
/// <remarks>CSS 2.2, appendix E, 7.2.4: an underline lies below its text. Only underlines are painted of all decorations.</remarks>
internal sealed class LinePainter(
    PageCanvas canvas,
    DocumentElements elements,
    BorderPainter borders,
    Action<PlacedFragment, PaintingContext> paintFragment)
{
    private static readonly ContentMark Layout = ContentMark.Artifact(MarkKind.Layout);

    public void Paint(Fragment.Line line, PaintingContext context)
    {
        // From here on y counts from the baseline.
        var onBaseline = context with { Frame = context.Frame.MovedTo(new Point(Length.Zero, line.Baseline)) };
        foreach (var item in line.Items)
        {
            if (item is LineItem.InlineBox { Style.IsHidden: false } box)
            {
                PaintInlineBox(box, onBaseline.Frame);
            }
        }

        PaintUnderlines(line, onBaseline.Frame);
        foreach (var item in line.Items)
        {
            if (item is LineItem.Text { Style: { IsHidden: false, Color.IsTransparent: false } } text)
            {
                PaintText(text, onBaseline);
            }
            else if (item is LineItem.Replaced picture)
            {
                paintFragment(new PlacedFragment(new Point(picture.X, picture.Top), picture.Fragment), onBaseline);
            }
        }

        if (context.Artifact is null)
        {
            AddLinks(line, onBaseline.Frame);
        }
    }

    private void PaintInlineBox(LineItem.InlineBox box, Frame frame)
    {
        var area = new Rect(box.X, box.Top, box.Size.Width, box.Size.Height);
        canvas.Fill(Layout, frame.Map(area), box.Style.BackgroundColor);
        borders.Paint(frame, area, box.Style, box.OpenSides);
    }

    private void PaintUnderlines(Fragment.Line line, Frame frame)
    {
        foreach (var run in TextRun<StyledElement>.Find(line.Items, t => !t.Style.IsHidden, t => elements.UnderlinerOf(t.Element)))
        {
            // One line under all of it, placed and weighted by its first text, in the colour of the element that asks for it.
            var first = run.Texts[0];
            var thickness = Scale(first, first.Font.UnderlineThickness);
            var area = new Rect(first.X, -Scale(first, first.Font.UnderlinePosition), EndOf(run.Texts[^1]) - first.X, thickness);
            canvas.Fill(Layout, frame.Map(area), run.Owner.Style.Color);
        }
    }

    private void PaintText(LineItem.Text text, PaintingContext context) => canvas.Add(new DisplayItem.Glyphs(
        context.MarkOf(MarkOf(text)),
        text.Font,
        text.FontSize,
        context.Frame.Map(new Point(text.X, text.Shift)),
        text.Glyphs,
        text.Characters,
        text.WordSpacing,
        context.Frame.Turn,
        canvas.Map(text.Style.Color)));

    private ContentMark MarkOf(LineItem.Text text)
    {
        if (text.Origin == TextOrigin.Leader || elements.IsAriaHidden(text.Element))
        {
            return Layout;
        }

        return ContentMark.Content(text.Element.Ordinal, PartOf(text));
    }

    /// <summary>Call and number of a footnote are told by the style they are set in: the element's, for just these.</summary>
    private static MarkPart PartOf(LineItem.Text text)
    {
        if (text.Origin == TextOrigin.Marker)
        {
            return MarkPart.Marker;
        }

        return text.Style switch
        {
            var style when ReferenceEquals(style, text.Element.FootnoteCall) => MarkPart.Call,
            var style when ReferenceEquals(style, text.Element.FootnoteMarker) => MarkPart.Marker,
            _ => MarkPart.Content,
        };
    }

    private void AddLinks(Fragment.Line line, Frame frame)
    {
        foreach (var run in TextRun<HtmlElement>.Find(line.Items, _ => true, t => elements.LinkOf(t.Element)))
        {
            canvas.Add(LinkAreas.Make(run.Owner, frame.Map(AreaOf(run.Texts))));
        }

        foreach (var item in line.Items)
        {
            if (item is LineItem.Text { Element.Style.Float: Float.Footnote } text
                && !elements.IsAriaHidden(text.Element)
                && LinkAreas.OfNote(text, PartOf(text), frame.Map(AreaOf([text]))) is { } link)
            {
                canvas.Add(link);
            }
        }
    }

    private static Rect AreaOf(List<LineItem.Text> texts)
    {
        var top = texts.Select(t => t.Shift - Scale(t, t.Font.Ascent)).Min();
        var bottom = texts.Select(t => t.Shift - Scale(t, t.Font.Descent)).Max();
        return new Rect(texts[0].X, top, EndOf(texts[^1]) - texts[0].X, bottom - top);
    }

    private static Length Scale(LineItem.Text text, int fontUnits) => text.FontSize.Share(fontUnits, text.Font.UnitsPerEm);

    private static Length EndOf(LineItem.Text text) => text.X + text.Width;
}
