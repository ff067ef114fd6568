using System.Globalization;
using System.Text;
using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Tests.Pages;

/// <summary>Writes pages as text that can be checked by eye.</summary>
/// <remarks>
/// <c>p1: aaa bbb | ccc</c>: lines are parted by bars. A line that does not stand at the left edge directly below the
/// one before has its place: <c>aaa @40,20</c>. Boxes that paint are <c>{100x30 … }</c>, after the size the sides that
/// are cut. Tables are <c>{table 100x30 … }</c>, their cells and captions boxes in them; rows and groups are not shown.
/// <c>again</c> stands with what an earlier page has shown. Collapsed borders follow the cells: <c>rule 0,10 to 100,10 1</c>,
/// their ends and their width. Pictures are <c>picture 20x10</c>, inline boxes <c>(30x10)</c>. Margin boxes follow on lines of their own.
/// </remarks>
internal static class PageDump
{
    public static string Write(LaidOutDocument document, DiagnosticBag problems)
    {
        var text = new StringBuilder();
        foreach (var page in document.Pages)
        {
            WritePage(text, page);
        }

        foreach (var problem in problems.ToSorted())
        {
            text.Append(problem.Code).Append(": ").Append(problem.Message).Append('\n');
        }

        return text.ToString().TrimEnd('\n');
    }

    private static void WritePage(StringBuilder text, Page page)
    {
        text.Append('p').Append(page.Label);
        if (page.Style.Size != new Size(Length.FromPoints(100), Length.FromPoints(60)))
        {
            text.Append(" (").Append(Of(page.Style.Size)).Append(')');
        }

        var body = new PageText();
        var margins = new StringBuilder();
        foreach (var placed in page.Content)
        {
            if (placed.Role == FragmentRole.PageMargin)
            {
                var box = new PageText();
                box.Add(placed, default);
                margins.Append("  margin: ").Append(box).Append('\n');
            }
            else
            {
                body.Add(placed, default);
            }
        }

        text.Append(": ").Append(body).Append('\n').Append(margins);
        while (text[^2] == ' ')
        {
            text.Remove(text.Length - 2, 1);
        }
    }

    private static string Of(Length length) => Math.Round(length.Points, 2).ToString(CultureInfo.InvariantCulture);

    private static string Of(Point point) => $"{Of(point.X)},{Of(point.Y)}";

    private static string Of(Size size) => $"{Of(size.Width)}x{Of(size.Height)}";

    private sealed class PageText
    {
        private readonly StringBuilder _text = new();

        /// <summary>Where the next line is expected; there it needs no place.</summary>
        private Length _nextY;

        public void Add(PlacedFragment placed, Point origin, Fragment.Box? parent = null)
        {
            var at = origin + placed.At;
            switch (placed.Fragment)
            {
                case Fragment.Line line:
                    Part();
                    AddLine(line, at);
                    _nextY = at.Y + line.Size.Height;
                    break;
                case Fragment.Replaced picture:
                    Part();
                    _text.Append("picture ").Append(Of(picture.Size)).Append(Place(at));
                    _nextY = at.Y + picture.Size.Height;
                    break;
                case Fragment.Turned turned:
                    Part();
                    _text.Append(turned.Turn.ToString().ToLowerInvariant()).Append(' ').Append(Of(turned.Size)).Append(Place(at)).Append(": ");
                    _nextY = Length.Zero;
                    Add(new PlacedFragment(default, turned.Content), default);
                    _nextY = at.Y + turned.Size.Height;
                    break;
                case Fragment.Box box when placed.Role == FragmentRole.Content && IsOnlyStructure(box, parent):
                    AddChildren(box, at);
                    break;
                case Fragment.Box box:
                    AddBox(box, at, placed.Role);
                    break;
            }
        }

        public override string ToString() => _text.ToString();

        private void AddBox(Fragment.Box box, Point at, FragmentRole role)
        {
            Part();
            _text.Append('{').Append(NameOf(box)).Append(Of(box.Size)).Append(Place(at));
            if (role == FragmentRole.Repeated)
            {
                _text.Append(" again");
            }

            if (box.OpenSides != OpenSides.None)
            {
                _text.Append(" cut ").Append(box.OpenSides.ToString().ToLowerInvariant());
            }

            _text.Append(": ");
            _nextY = at.Y;
            AddChildren(box, at);
            foreach (var rule in box.Rules)
            {
                Part();
                _text.Append("rule ").Append(Of(at + rule.From)).Append(" to ").Append(Of(at + rule.To));
                _text.Append(' ').Append(Of(rule.Border.Width));
            }

            _text.Append('}');
            _nextY = at.Y + box.Size.Height;
        }

        private void AddChildren(Fragment.Box box, Point at)
        {
            foreach (var child in box.Children)
            {
                Add(child, at, box);
            }
        }

        /// <summary>Rows and row groups, and the content of a cell within the cell.</summary>
        private static bool IsOnlyStructure(Fragment.Box box, Fragment.Box? parent) => box.Style.Display is
            Display.TableRow or Display.TableRowGroup or Display.TableHeaderGroup or Display.TableFooterGroup
            || (parent?.Style.Display is Display.TableCell or Display.TableCaption
                && box.Style.Display == Display.Block
                && ReferenceEquals(box.Element, parent.Element));

        private static string NameOf(Fragment.Box box) => box.Style.Display switch
        {
            Display.Table => "table ",
            Display.TableCaption => "caption ",
            _ => "",
        };

        private void AddLine(Fragment.Line line, Point at)
        {
            var end = Length.Zero;
            var isFirst = true;
            foreach (var item in line.Items)
            {
                switch (item)
                {
                    case LineItem.InlineBox box:
                        _text.Append('(').Append(Of(box.Size)).Append('@').Append(Of(box.X)).Append(',').Append(Of(box.Top));
                        _text.Append(box.OpenSides == OpenSides.None ? "" : " cut " + box.OpenSides.ToString().ToLowerInvariant());
                        _text.Append(')');
                        continue;
                    case LineItem.Replaced picture:
                        _text.Append("[picture ").Append(Of(picture.Fragment.Size)).Append('@').Append(Of(picture.X)).Append(']');
                        end = picture.X + picture.Fragment.Size.Width;
                        isFirst = false;
                        continue;
                    case LineItem.Text run:
                        AddRun(run, end, isFirst);
                        end = run.X + run.Width;
                        isFirst = false;
                        continue;
                }
            }

            while (_text.Length > 0 && _text[^1] == ' ')
            {
                _text.Length--;
            }

            var x = line.Items.OfType<LineItem.Text>().Select(t => t.X).FirstOrDefault();
            if (at.X + x != Length.Zero || at.Y != _nextY)
            {
                _text.Append(" @").Append(Of(at.X + x)).Append(',').Append(Of(at.Y));
            }
        }

        private void AddRun(LineItem.Text run, Length end, bool isFirst)
        {
            if (!isFirst && run.X != end)
            {
                _text.Append('<').Append(Of(run.X - end)).Append('>');
            }

            _text.Append(run.Characters.Replace('\u00AD', '-'));
            if (run.WordSpacing != Length.Zero)
            {
                _text.Append('~').Append(Of(run.WordSpacing));
            }

            if (run.Shift != Length.Zero)
            {
                _text.Append('^').Append(Of(-run.Shift));
            }
        }

        private string Place(Point at) =>
            at.X == Length.Zero && at.Y == _nextY ? "" : $" @{Of(at.X)},{Of(at.Y)}";

        private void Part()
        {
            if (_text.Length > 0 && _text[^1] != ' ')
            {
                _text.Append(" | ");
            }
        }
    }
}
