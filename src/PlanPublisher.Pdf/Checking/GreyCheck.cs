using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Painting;
using PlanPublisher.Painting.Colour;

namespace PlanPublisher.Pdf.Checking;

/// <summary>Turns what is drawn grey and looks for what then can no longer be told apart, or no longer be read.</summary>
/// <remarks>
/// <para>
/// WCAG 2.2, 1.4.1 "Use of Color". Within a drawing, marks of one form (bars, dots, lines of one width and dash, signs) in
/// two colours must keep a difference in lightness, or have a label in words of their own. Of two marks that a grey
/// print shows alike one may be without a label: it is then known by the other's. Text must keep its contrast (1.4.3);
/// contrast is a matter of lightness, so this is the same as turning the page grey.
/// </para>
/// <para>
/// It does not see pictures of pixels, nor patterns that overlap, and takes a box about a shape for the shape. Whether a
/// label says the right thing, a person must judge.
/// </para>
/// </remarks>
public sealed class GreyCheck(LaidOutDocument document, ElementSpans spans, DiagnosticBag diagnostics)
{
    /// <summary>Two colours nearer than this are not meant to be told apart (ΔE*ab).</summary>
    public const double LeastDifference = 10;

    /// <summary>Two greys must be this far apart in L*, of 100.</summary>
    public const double LeastLightnessDifference = 15;

    private readonly CheckedElements _elements = new(document.Styled, spans);
    private readonly HashSet<(int, string)> _told = [];

    /// <returns>The list, so that a page need not be painted twice.</returns>
    public DisplayList Check(DisplayList page)
    {
        foreach (var drawing in page.Items.GroupBy(DrawingOf).Where(drawing => drawing.Key >= 0))
        {
            CheckDrawing(drawing.Key, [.. drawing], page.PageLabel);
        }

        CheckContrast(page);
        return page;
    }

    /// <summary>Looks for cells without words that only their ground tells apart from others in their column.</summary>
    public void CheckCells()
    {
        foreach (var table in _elements.All.Where(element => element.Element.Name == "table").OrderBy(table => table.Ordinal))
        {
            if (ColouredCells.Find(table) is { } cell)
            {
                diagnostics.Add(GreyProblems.ColouredCell(_elements.SpanOf(cell.Ordinal)));
            }
        }
    }

    private int DrawingOf(DisplayItem item) =>
        !item.Mark.IsArtifact && _elements.Of(item.Mark.ElementOrdinal)?.Element.Name is "svg" or "img" ? item.Mark.ElementOrdinal : -1;

    private void CheckDrawing(int ordinal, List<DisplayItem> items, string page)
    {
        var marks = items.Select(GreyMark.Of).OfType<GreyMark>().ToList();
        var labels = items.Where(GreyMark.IsLabel).Select(ItemBounds.Of).ToList();
        foreach (var form in marks.GroupBy(mark => mark.Form))
        {
            var colours = form.GroupBy(mark => (mark.Colour, mark.Outline)).Select(group => group.ToList()).ToList();
            for (var i = 0; i < colours.Count; i++)
            {
                foreach (var other in colours.Skip(i + 1).Where(other => AreAlikeInGrey(colours[i][0], other[0])))
                {
                    Compare(ordinal, colours[i], other, labels, page);
                }
            }
        }
    }

    private static bool AreAlikeInGrey(GreyMark one, GreyMark other) =>
        (Differ(one.Colour, other.Colour) || Differ(one.Outline, other.Outline))
        && AreAlikeInGrey(one.Colour, other.Colour)
        && AreAlikeInGrey(one.Outline, other.Outline);

    private static bool Differ(DeviceColour one, DeviceColour other) => Lightness.Difference(one, other) >= LeastDifference;

    private static bool AreAlikeInGrey(DeviceColour one, DeviceColour other) =>
        Math.Abs(Lightness.Of(one) - Lightness.Of(other)) < LeastLightnessDifference;

    private void Compare(int ordinal, List<GreyMark> one, List<GreyMark> other, List<Rect> labels, string page)
    {
        var known = MarkLabels.Of([.. one, .. other], [.. one.Select(_ => 0), .. other.Select(_ => 1)], labels);
        var isOneKnown = Enumerable.Range(0, one.Count).All(known.Contains);
        var isOtherKnown = Enumerable.Range(one.Count, other.Count).All(known.Contains);
        if (!isOneKnown && !isOtherKnown && _told.Add((ordinal, $"{one[0].Form} {one[0].Colour} {one[0].Outline} {other[0].Colour} {other[0].Outline}")))
        {
            var (first, second) = Differ(one[0].Colour, other[0].Colour) ? (one[0].Colour, other[0].Colour) : (one[0].Outline, other[0].Outline);
            diagnostics.Add(GreyProblems.AlikeInGrey(_elements.SpanOf(ordinal), page, first, second));
        }
    }

    private void CheckContrast(DisplayList page)
    {
        var grounds = new List<Ground>();
        foreach (var item in page.Items)
        {
            if (Ground.Of(item) is { } ground)
            {
                grounds.Add(ground);
            }
            else if (item is DisplayItem.Glyphs glyphs && !string.IsNullOrWhiteSpace(glyphs.Characters) && glyphs.Characters.Any(char.IsLetterOrDigit))
            {
                CheckContrast(glyphs, grounds, page.PageLabel);
            }
        }
    }

    private void CheckContrast(DisplayItem.Glyphs glyphs, List<Ground> grounds, string page)
    {
        var ground = grounds.FindLast(ground => ground.Holds(glyphs.Origin));
        var below = ground is null ? 1 : Lightness.LuminanceOf(ground.Colour);
        var text = Lightness.LuminanceOf(glyphs.Colour);
        var contrast = (Math.Max(text, below) + 0.05) / (Math.Min(text, below) + 0.05);
        var least = glyphs.FontSize >= Length.FromPoints(18) ? 3.0 : 4.5;
        if (contrast < least && _told.Add((glyphs.Mark.ElementOrdinal, "contrast")))
        {
            diagnostics.Add(GreyProblems.TooPale(_elements.SpanOf(glyphs.Mark.ElementOrdinal), page, glyphs.Characters.Trim(), contrast, least));
        }
    }
}
