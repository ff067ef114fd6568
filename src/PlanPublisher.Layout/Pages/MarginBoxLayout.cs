using System.Collections.Immutable;
using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Flow;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Pages;

/// <summary>Fills the margin boxes of a page: running heads and feet (Page 3, 4 to 6).</summary>
/// <remarks>The content is one paragraph. Its element is the root, since no element of the document makes it; it is an artifact.</remarks>
internal sealed class MarginBoxLayout(
    StyledElement root, FlowContext context, RunningStrings strings, int pageCount)
{
    public ImmutableArray<PlacedFragment> Place(PageDraft page, int index)
    {
        var filled = page.Style.MarginBoxes
            .Select(box => new FilledBox(box.Place, box.Style, MakeParagraph(box.Style, page, index)))
            .ToDictionary(box => box.Place);
        var placed = ImmutableArray.CreateBuilder<PlacedFragment>(filled.Count);
        var (size, margins) = (page.Style.Size, page.Style.Margins);
        var right = size.Width - margins.Right;
        var bottom = size.Height - margins.Bottom;
        AddCorner(MarginBoxPlace.TopLeftCorner, new Rect(Length.Zero, Length.Zero, margins.Left, margins.Top));
        AddRow(
            (MarginBoxPlace.TopLeft, MarginBoxPlace.TopCenter, MarginBoxPlace.TopRight),
            new Rect(margins.Left, Length.Zero, size.Width - margins.Horizontal, margins.Top));
        AddCorner(MarginBoxPlace.TopRightCorner, new Rect(right, Length.Zero, margins.Right, margins.Top));
        AddColumn(
            (MarginBoxPlace.LeftTop, MarginBoxPlace.LeftMiddle, MarginBoxPlace.LeftBottom),
            new Rect(Length.Zero, margins.Top, margins.Left, size.Height - margins.Vertical));
        AddColumn(
            (MarginBoxPlace.RightTop, MarginBoxPlace.RightMiddle, MarginBoxPlace.RightBottom),
            new Rect(right, margins.Top, margins.Right, size.Height - margins.Vertical));
        AddCorner(MarginBoxPlace.BottomLeftCorner, new Rect(Length.Zero, bottom, margins.Left, margins.Bottom));
        AddRow(
            (MarginBoxPlace.BottomLeft, MarginBoxPlace.BottomCenter, MarginBoxPlace.BottomRight),
            new Rect(margins.Left, bottom, size.Width - margins.Horizontal, margins.Bottom));
        AddCorner(MarginBoxPlace.BottomRightCorner, new Rect(right, bottom, margins.Right, margins.Bottom));
        return placed.ToImmutable();

        void AddCorner(MarginBoxPlace place, Rect area)
        {
            if (filled.TryGetValue(place, out var box))
            {
                placed.Add(Fill(box, area));
            }
        }

        void AddRow((MarginBoxPlace A, MarginBoxPlace B, MarginBoxPlace C) places, Rect side)
        {
            var (a, b, c) = Sizes(side.Width, places, box => WidthNeed(box, side.Width));
            AddCorner(places.A, side with { Width = a });
            AddCorner(places.B, side with { X = side.X + (side.Width - b).Share(1, 2), Width = b });
            AddCorner(places.C, side with { X = side.Right - c, Width = c });
        }

        void AddColumn((MarginBoxPlace A, MarginBoxPlace B, MarginBoxPlace C) places, Rect side)
        {
            var (a, b, c) = Sizes(side.Height, places, box => HeightNeed(box, side));
            AddCorner(places.A, side with { Height = a });
            AddCorner(places.B, side with { Y = side.Y + (side.Height - b).Share(1, 2), Height = b });
            AddCorner(places.C, side with { Y = side.Bottom - c, Height = c });
        }

        (Length A, Length B, Length C) Sizes(
            Length available,
            (MarginBoxPlace A, MarginBoxPlace B, MarginBoxPlace C) places,
            Func<FilledBox, MarginBoxNeed> need) => MarginBoxSizes.Share(
                available,
                filled.TryGetValue(places.A, out var a) ? need(a) : null,
                filled.TryGetValue(places.B, out var b) ? need(b) : null,
                filled.TryGetValue(places.C, out var c) ? need(c) : null);
    }

    private Box.Paragraph MakeParagraph(ComputedStyle style, PageDraft page, int index)
    {
        var inline = new InlineBuilder();
        var run = new InlineContext(root, context.Anonymous.Of(style, Display.Inline), Length.Zero);
        foreach (var item in style.Content ?? [])
        {
            inline.AddText(TextOf(item, page, index), run, InlineRunKind.Generated);
        }

        return new Box.Paragraph(root, context.Anonymous.Of(style), inline.Drain(), Marker: null);
    }

    private string TextOf(ContentItem item, PageDraft page, int index) => item switch
    {
        ContentItem.Text text => text.Value,
        ContentItem.Counter { Name: "page" } counter => CounterStyles.Format(page.Number, counter.Style),
        ContentItem.Counter { Name: "pages" } counter => CounterStyles.Format(pageCount, counter.Style),
        ContentItem.NamedString named => strings.ValueOn(index, named.Name, named.Keyword),
        ContentItem.Attribute attribute => root.Element.Attribute(attribute.Name) ?? "",
        _ => "",
    };

    private MarginBoxNeed WidthNeed(FilledBox box, Length side)
    {
        var around = Around(box.Style, side).Horizontal;
        if (!box.Style.Width.IsAuto)
        {
            var extra = box.Style.SizesBorderBox ? Margins(box.Style, side).Horizontal : around;
            return MarginBoxNeed.Of(box.Style.Width.Resolve(side, Length.Zero) + extra);
        }

        var widths = box.Paragraph.Content.Text.Length == 0 ? default : context.Paragraphs.Measure(box.Paragraph);
        return new MarginBoxNeed(null, widths.Min + around, widths.Max + around);
    }

    private MarginBoxNeed HeightNeed(FilledBox box, Rect side)
    {
        var around = Around(box.Style, side.Width);
        if (!box.Style.Height.IsAuto)
        {
            return MarginBoxNeed.Of(box.Style.Height.Resolve(side.Height, Length.Zero) + around.Vertical);
        }

        var (_, height) = SetLines(box.Paragraph, side.Width - around.Horizontal);
        return new MarginBoxNeed(null, height + around.Vertical, height + around.Vertical);
    }

    private PlacedFragment Fill(FilledBox box, Rect area)
    {
        var margins = Margins(box.Style, area.Width);
        var edges = box.Style.Paddings(area.Width) + box.Style.BorderWidths;
        var size = new Size(area.Width - margins.Horizontal, area.Height - margins.Vertical);
        var (lines, height) = SetLines(box.Paragraph, Length.Max(size.Width - edges.Horizontal, Length.Zero));
        var free = size.Height - edges.Vertical - height;
        var y = edges.Top + box.Style.VerticalAlign.Kind switch
        {
            VerticalAlignKind.Top => Length.Zero,
            VerticalAlignKind.Bottom => free,
            _ => free.Share(1, 2),
        };
        var children = lines.Select(line => line with { At = line.At + new Point(edges.Left, y) });
        var fragment = new Fragment.Box(root, box.Style, size, OpenSides.None, [.. children]);
        var at = new Point(area.X + margins.Left, area.Y + margins.Top);
        return new PlacedFragment(at, fragment, FragmentRole.PageMargin);
    }

    private (List<PlacedFragment> Lines, Length Height) SetLines(Box.Paragraph paragraph, Length width)
    {
        var placed = new List<PlacedFragment>();
        var y = Length.Zero;
        if (paragraph.Content.Text.Length > 0)
        {
            foreach (var line in context.Paragraphs.LayOut(paragraph, width).Lines)
            {
                placed.Add(new PlacedFragment(new Point(Length.Zero, y), line, FragmentRole.PageMargin));
                y += line.Size.Height;
            }
        }

        return (placed, y);
    }

    private static Edges Margins(ComputedStyle style, Length side) => new(
        style.MarginTop.Resolve(side, Length.Zero),
        style.MarginRight.Resolve(side, Length.Zero),
        style.MarginBottom.Resolve(side, Length.Zero),
        style.MarginLeft.Resolve(side, Length.Zero));

    private static Edges Around(ComputedStyle style, Length side) =>
        Margins(style, side) + style.Paddings(side) + style.BorderWidths;

    private sealed record FilledBox(MarginBoxPlace Place, ComputedStyle Style, Box.Paragraph Paragraph);
}
