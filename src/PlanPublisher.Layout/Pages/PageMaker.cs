using System.Collections.Immutable;
using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Flow;
using PlanPublisher.Layout.Footnotes;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Pages;

/// <summary>Fills pages run by run. Used once for each round of settling page references.</summary>
/// <remarks>
/// Page 3, 3; Fragmentation 3, 3.1 for left and right. Lines are broken for the width of the run's first page: other
/// pages of the run may differ in height, not in width.
/// </remarks>
internal sealed class PageMaker(
    BoxTree boxes, PageStyles styles, FlowContext context, LayoutReporter reporter, IProgress<int>? progress, CancellationToken cancellation)
{
    private readonly List<PageDraft> _pages = [];

    /// <summary>The value of the page counter on the next page.</summary>
    private int _nextNumber = 1;

    /// <summary>Notes that the pages so far had no room for.</summary>
    private NoteSet _carried = NoteSet.Empty;

    public static List<PageDraft> Make(
        ImmutableArray<PageRun> runs,
        BoxTree boxes,
        FlowContext context,
        LayoutReporter reporter,
        IProgress<int>? progress,
        CancellationToken cancellation)
    {
        var maker = new PageMaker(boxes, boxes.Styled.Pages, context, reporter, progress, cancellation);
        foreach (var run in runs)
        {
            maker.AddRun(run);
        }

        if (maker._pages.Count == 0)
        {
            // A document without content is still a document: one empty page.
            maker.AddPage(maker.Select("", isBlank: false), []);
        }

        return maker._pages;
    }

    private void AddRun(PageRun run)
    {
        AddBlankFor(Breaks.ForcedBefore(run.Content), run.Name);
        _nextNumber = Breaks.PageNumberAt(run.Content) ?? _nextNumber;
        var first = styles.Source.StyleOf(Select(run.Name, isBlank: false));
        var notes = boxes.Notes.IsEmpty ? null : new NoteMeasurer(boxes.Notes, AreaOf(first).ContentWidth);
        var list = VerticalListBuilder.Build(context with { Notes = notes }, run.Content, WidthOf(first), HeightOf(first));
        if (PageFiller.IsAtEnd(list, FlowBreak.Start))
        {
            return;
        }

        for (FlowBreak? next = FlowBreak.Start; next is not null;)
        {
            cancellation.ThrowIfCancellationRequested();
            AddBlankFor(SideOf(list, next), run.Name);
            _nextNumber = NumberAt(list, next) ?? _nextNumber;
            next = FillPage(run.Name, list, next);
        }

        while (!_carried.IsEmpty)
        {
            cancellation.ThrowIfCancellationRequested();
            AddPageOfNotes(run.Name);
        }
    }

    private FlowBreak? FillPage(string name, VerticalList list, FlowBreak from)
    {
        var selection = Select(name, isBlank: false);
        var style = styles.Source.StyleOf(selection);
        var room = HeightOf(style);
        var area = AreaOf(style);
        var notes = boxes.Notes.IsEmpty ? null : new NoteRoom(area, _carried);
        // Carried notes come first: beside them text may take nothing, but the page has something.
        var space = new Space(room - area.NeedOf(_carried), room, AtTop: _carried.IsEmpty, notes);
        var fill = PageFiller.Fill(list, from, space);
        if (fill.IsEmpty && fill.Next is not null && !_carried.IsEmpty)
        {
            AddPageOfNotes(name);
            return from;
        }

        if (fill.Overflows && list.Items[fill.End - 1] is { Placeable: null, Element: { } element } item)
        {
            reporter.BlockTooTall(element, item.Height, room);
        }

        var placed = area.Place(_carried.With(fill.Notes), room - fill.Used, room, mustTake: false);
        AddPage(selection, FragmentBuilder.Build(list, fill), placed, fill.Used);
        return fill.Next;
    }

    private void AddPageOfNotes(string name)
    {
        var selection = Select(name, isBlank: false);
        var style = styles.Source.StyleOf(selection);
        var room = HeightOf(style);
        AddPage(selection, [], AreaOf(style).Place(_carried, room, room, mustTake: true), Length.Zero);
    }

    private void AddPage(PageSelection selection, ImmutableArray<PlacedFragment> body, PlacedNotes notes, Length textEnd)
    {
        var margins = styles.Source.StyleOf(selection).Margins;
        var origin = new Point(margins.Left, margins.Top);
        var foot = new Point(origin.X, origin.Y + textEnd);
        _carried = notes.Carried;
        var content = PlacedFragment.MovedBy(body, origin);
        if (notes.Area is not { } area)
        {
            AddPage(selection, content);
            return;
        }

        var at = area.At + foot;
        AddPage(selection, content.Add(area with { At = at }));
        _pages[^1] = _pages[^1] with
        {
            Notes = [.. notes.Notes.Where(note => note.IsStart).Select(note => (note.Element.Ordinal, note.At + at))],
        };
    }

    private static NoteArea AreaOf(PageStyle style) => new(style.FootnoteArea, WidthOf(style));

    /// <summary>A page without content, so that what follows begins on the side it asks for.</summary>
    private void AddBlankFor(BreakBetween side, string name)
    {
        bool? wantsLeft = side switch
        {
            BreakBetween.Left or BreakBetween.Verso => true,
            BreakBetween.Right or BreakBetween.Recto => false,
            _ => null,
        };
        if (wantsLeft is { } left && left != IsNextLeft)
        {
            AddPage(Select(name, isBlank: true), []);
        }
    }

    /// <summary>The first page is a right one.</summary>
    private bool IsNextLeft => _pages.Count % 2 == 1;

    private PageSelection Select(string name, bool isBlank) => new(name, _pages.Count == 0, IsNextLeft, isBlank);

    private void AddPage(PageSelection selection, ImmutableArray<PlacedFragment> body)
    {
        var style = styles.Source.StyleOf(selection);
        _pages.Add(new PageDraft(
            selection, style, _nextNumber, CounterStyles.Format(_nextNumber, NumberStyleOf(style)), body));
        _nextNumber++;
        progress?.Report(_pages.Count);
    }

    /// <summary>Pages are labelled as their margin boxes number them.</summary>
    private static string NumberStyleOf(PageStyle style)
    {
        foreach (var box in style.MarginBoxes)
        {
            foreach (var item in box.Style.Content ?? [])
            {
                if (item is ContentItem.Counter { Name: "page" } counter)
                {
                    return counter.Style;
                }
            }
        }

        return "decimal";
    }

    private static BreakBetween SideOf(VerticalList list, FlowBreak at) =>
        at.IsForced && at.Item > 0 ? list.Items[at.Item - 1].Side : BreakBetween.Auto;

    private static int? NumberAt(VerticalList list, FlowBreak at) =>
        at.IsForced && at.Item > 0 ? list.Items[at.Item - 1].PageNumber : null;

    private static Length WidthOf(PageStyle style) => style.Size.Width - style.Margins.Horizontal;

    private static Length HeightOf(PageStyle style) => style.Size.Height - style.Margins.Vertical;
}
