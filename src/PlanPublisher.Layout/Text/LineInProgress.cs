using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Text;

/// <summary>One line while it is set. Created, filled and finished in one call.</summary>
internal sealed class LineInProgress
{
    private readonly TextSetter _text;
    private readonly GlyphRunBuilder _runs;
    private readonly IInlineObjects _objects;
    private readonly ShapedParagraph _paragraph;
    private readonly LineFrame _frame;
    private readonly BreakOpportunity _end;
    private readonly int _textStart;
    private readonly bool _isFirst;
    private readonly List<LineItem> _items = [];
    private readonly List<OpenBox> _open = [];
    private readonly List<LineItem.InlineBox?> _boxes = [];
    private readonly List<int> _leaders = [];
    private LineExtent _extent;

    /// <summary>Where the next item goes, before alignment.</summary>
    private Length _x;
    private int _spaces;

    public LineInProgress(
        TextSetter text, GlyphRunBuilder runs, IInlineObjects objects, ShapedParagraph paragraph, LineFrame frame, int from, int to)
    {
        (_text, _runs, _objects, _paragraph, _frame) = (text, runs, objects, paragraph, frame);
        _end = paragraph.Opportunities[to];
        _textStart = paragraph.TextStartOf(from);
        _isFirst = from < 0;
        _x = _isFirst ? frame.Indent : Length.Zero;
        _extent = new LineExtent(text.MetricsOf(paragraph.Box.Style), paragraph.Box.Style);
    }

    public Fragment.Line Set(InlineCursor cursor)
    {
        foreach (var mark in cursor.OpenBoxes)
        {
            Open(mark, OpenSides.Left);
        }

        AddContent(cursor);
        CloseBoxesForNow(cursor);
        var gap = _frame.Width - _x;
        if (_leaders.Count > 0)
        {
            FillLeaders(gap);
            gap = Length.Zero;
        }

        Align(gap);
        var size = new Size(_frame.Width, _extent.Height);
        return new Fragment.Line(size, _extent.Above, [.. _boxes.OfType<LineItem>(), .. _items]);
    }

    private void AddContent(InlineCursor cursor)
    {
        var runs = cursor.Content.Runs;
        for (; cursor.NextRun < runs.Length; cursor.NextRun++)
        {
            var run = runs[cursor.NextRun];
            if (run.Start >= _end.TextEnd)
            {
                break;
            }

            AddMarks(cursor, run.Start, openings: true);
            AddRun(run, isBeforeLeader: cursor.NextRun + 1 < runs.Length && runs[cursor.NextRun + 1].Kind == InlineRunKind.Leader);
            if (run.End > _end.TextEnd)
            {
                break;
            }
        }

        SkipRunsWithin(cursor);
        var isLast = _end.Kind == BreakKind.End;
        AddMarks(cursor, isLast ? int.MaxValue : _end.TextStart, openings: isLast);
    }

    /// <summary>The space or forced break at the line's end is not set, and not met again.</summary>
    private void SkipRunsWithin(InlineCursor cursor)
    {
        var runs = cursor.Content.Runs;
        while (cursor.NextRun < runs.Length && runs[cursor.NextRun].End <= _end.TextStart)
        {
            cursor.NextRun++;
        }
    }

    private void AddMarks(InlineCursor cursor, int upTo, bool openings)
    {
        var marks = cursor.Content.Marks;
        for (; cursor.NextMark < marks.Length && marks[cursor.NextMark].At <= upTo; cursor.NextMark++)
        {
            var mark = marks[cursor.NextMark];
            if (mark.IsOpening && mark.At == upTo && !openings)
            {
                return;
            }

            if (mark.IsOpening)
            {
                cursor.OpenBoxes.Add(mark);
                Open(mark, OpenSides.None);
            }
            else
            {
                cursor.OpenBoxes.RemoveAt(cursor.OpenBoxes.Count - 1);
                Close(OpenSides.None);
            }
        }
    }

    private void AddRun(InlineRun run, bool isBeforeLeader)
    {
        var font = _text.FontOf(run.Style);
        var (above, below) = font.Metrics.InlineExtent(run.Style);
        switch (run.Kind)
        {
            case InlineRunKind.Text or InlineRunKind.Generated:
                AddText(run, font, isBeforeLeader);
                break;
            case InlineRunKind.PageReference:
                AddReference(run, font);
                break;
            case InlineRunKind.Leader:
                _leaders.Add(_items.Count);
                _items.Add(TextItem(run, _runs.BuildOne(font, run.Argument), TextOrigin.Leader));
                _x += _objects.WidthOf(run);
                break;
            case InlineRunKind.Replaced:
                (above, below) = AddPicture(run, font.Metrics);
                break;
            case InlineRunKind.ForcedBreak:
                break;
        }

        _extent.Include(above, below, run.Shift);
    }

    /// <param name="isBeforeLeader">Dots are no text: for a reader, a space parts what they part for the eye.</param>
    private void AddText(InlineRun run, TextFont font, bool isBeforeLeader)
    {
        var start = Math.Max(run.Start, _textStart);
        var end = Math.Min(run.End, _end.TextEnd);
        var isLastOfLine = end == _end.TextEnd;
        var source = _paragraph.Box.Content.Text.AsSpan(start, end - start);
        var rows = _runs.Build(
            font,
            source,
            showsHyphen: isLastOfLine && _end.Kind == BreakKind.Hyphen,
            goesOn: isBeforeLeader || (isLastOfLine && _end.Kind is (BreakKind.Space or BreakKind.Forced or BreakKind.End)));
        var origin = run.Kind == InlineRunKind.Generated ? TextOrigin.Generated : TextOrigin.Document;
        foreach (var row in rows)
        {
            _items.Add(TextItem(run, row, origin));
            _x += row.Width;
            _spaces += row.Spaces;
        }
    }

    /// <summary>Numbers stand at the right of the room kept for them, so that they form a column.</summary>
    private void AddReference(InlineRun run, TextFont font)
    {
        var glyphs = _runs.BuildOne(font, _objects.TextOf(run));
        _x += _objects.WidthOf(run);
        var item = TextItem(run, glyphs, TextOrigin.PageReference);
        _items.Add(item with { X = _x - glyphs.Width });
    }

    private (Length Above, Length Below) AddPicture(InlineRun run, FontMetrics metrics)
    {
        var size = new Size(_objects.WidthOf(run), _objects.HeightOf(run));
        var above = run.Style.VerticalAlign.Kind == VerticalAlignKind.Middle
            ? (size.Height + metrics.Scale(metrics.Face.XHeight)).Share(1, 2)
            : size.Height;
        _items.Add(new LineItem.Replaced(
            _x, run.Shift - above, new Fragment.Replaced(run.Element, run.Style, size)));
        _x += size.Width;
        return (above, size.Height - above);
    }

    private LineItem.Text TextItem(InlineRun run, GlyphRun glyphs, TextOrigin origin) => new(
        _x,
        run.Shift + glyphs.Shift,
        glyphs.Width,
        glyphs.Metrics.Face,
        glyphs.Metrics.Size,
        glyphs.Glyphs,
        glyphs.Characters,
        Length.Zero,
        origin,
        run.Style,
        run.Element);

    private void Open(InlineMark mark, OpenSides sides)
    {
        if (sides == OpenSides.None)
        {
            _x += mark.Style.MarginLeft.Resolve(Length.Zero, Length.Zero);
        }

        _open.Add(new OpenBox(mark, _x, sides, _boxes.Count));
        _boxes.Add(null);
        if (sides == OpenSides.None)
        {
            _x += InlineEdges.Before(mark.Style) - mark.Style.MarginLeft.Resolve(Length.Zero, Length.Zero);
        }
    }

    private void Close(OpenSides side)
    {
        var box = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        var style = box.Mark.Style;
        var margin = style.MarginRight.Resolve(Length.Zero, Length.Zero);
        if (side == OpenSides.None)
        {
            _x += InlineEdges.After(style) - margin;
        }

        var metrics = _text.MetricsOf(style);
        var edges = style.Paddings(Length.Zero) + style.BorderWidths;
        var top = box.Mark.Shift - metrics.Ascent - edges.Top;
        var size = new Size(_x - box.X, metrics.Ascent + metrics.Descent + edges.Vertical);
        _boxes[box.Slot] = new LineItem.InlineBox(box.X, top, size, box.Sides | side, style, box.Mark.Element);
        _x += side == OpenSides.None ? margin : Length.Zero;
    }

    /// <summary>Boxes that go on in the next line are sliced, without an edge on the right.</summary>
    private void CloseBoxesForNow(InlineCursor cursor)
    {
        for (var i = cursor.OpenBoxes.Count; i > 0; i--)
        {
            Close(OpenSides.Right);
        }
    }

    /// <summary>Leaders share what is left.</summary>
    private void FillLeaders(Length gap)
    {
        var given = Length.Zero;
        for (var i = 0; i < _leaders.Count; i++)
        {
            var index = _leaders[i];
            var leader = (LineItem.Text)_items[index];
            var extra = Length.Max(gap, Length.Zero).Share(i + 1, _leaders.Count) - given;
            var left = leader.X + given;
            var right = left + leader.Width + extra;
            _items[index] = LeaderPattern.Fill(_runs, _text.FontOf(leader.Style), leader, left, right, _frame.Width);
            MoveFrom(index + 1, extra);
            given += extra;
        }
    }

    private void MoveFrom(int index, Length by)
    {
        for (var i = index; i < _items.Count; i++)
        {
            _items[i] = _items[i] with { X = _items[i].X + by };
        }
    }

    private void Align(Length gap)
    {
        var align = _end.Kind is BreakKind.End or BreakKind.Forced ? _frame.AlignLast : _frame.Align;
        if (align == TextAlign.Justify)
        {
            if (_spaces > 0)
            {
                Justify(gap);
            }

            return;
        }

        var offset = align switch
        {
            TextAlign.Right or TextAlign.End => gap,
            TextAlign.Center => gap.Share(1, 2),
            _ => Length.Zero,
        };
        if (offset <= Length.Zero)
        {
            return;
        }

        MoveFrom(0, offset);
        for (var i = 0; i < _boxes.Count; i++)
        {
            _boxes[i] = _boxes[i] is { } box ? box with { X = box.X + offset } : null;
        }
    }

    /// <summary>Every space grows alike, or shrinks; items move by the spaces before them.</summary>
    private void Justify(Length gap)
    {
        var passed = 0;
        for (var i = 0; i < _items.Count; i++)
        {
            var x = _items[i].X + gap.Share(passed, _spaces);
            if (_items[i] is LineItem.Text { Origin: TextOrigin.Document or TextOrigin.Generated } run)
            {
                var spaces = CountSpaces(run, isLast: i == _items.Count - 1);
                _items[i] = run with
                {
                    X = x,
                    Width = run.Width + gap.Share(passed + spaces, _spaces) - gap.Share(passed, _spaces),
                    WordSpacing = gap.Share(1, _spaces),
                };
                passed += spaces;
            }
            else
            {
                _items[i] = _items[i] with { X = x };
            }
        }
    }

    private static int CountSpaces(LineItem.Text run, bool isLast)
    {
        var spaces = run.Characters.AsSpan().Count(' ');
        return isLast && run.Characters.EndsWith(' ') ? spaces - 1 : spaces;
    }

    /// <param name="Slot">Its place among the line's boxes: outer ones are painted first.</param>
    private readonly record struct OpenBox(InlineMark Mark, Length X, OpenSides Sides, int Slot);
}
