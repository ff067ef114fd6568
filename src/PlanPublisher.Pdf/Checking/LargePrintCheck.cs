using System.Text;
using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Painting;

namespace PlanPublisher.Pdf.Checking;

/// <summary>Looks for text too small, and for lines too long, in pages that are meant as large print.</summary>
/// <remarks>
/// The figures are those of clear and large print as the RNIB recommends them: 18 pt, and 60 to 70 characters a line. In
/// tables 16 pt, its least, are taken. Leaders do not count as characters. The foot and head of a page count as text.
/// </remarks>
public sealed class LargePrintCheck(LaidOutDocument document, ElementSpans spans, DiagnosticBag diagnostics)
{
    public static readonly Length Smallest = Length.FromPoints(18);
    public static readonly Length SmallestInTables = Length.FromPoints(16);
    public const int LongestLine = 70;

    /// <summary>Scaled drawings come out some thousandths of a point under what was meant.</summary>
    private static readonly Length Tolerance = Length.FromPoints(0.01);

    private readonly CheckedElements _elements = new(document.Styled, spans);
    private readonly HashSet<(SourceSpan, string)> _told = [];

    /// <summary>Looks at the lines of all pages.</summary>
    public void CheckLines()
    {
        foreach (var page in document.Pages)
        {
            foreach (var placed in page.Content)
            {
                Visit(placed.Fragment, page);
            }
        }
    }

    /// <summary>Looks at the lettering of the drawings on a page.</summary>
    /// <returns>The list, so that a page need not be painted twice.</returns>
    public DisplayList Check(DisplayList list)
    {
        foreach (var glyphs in list.Items.OfType<DisplayItem.Glyphs>())
        {
            if (_elements.Of(glyphs.Mark.ElementOrdinal) is { Element.Name: "svg" or "img" } drawing)
            {
                var size = glyphs.Map is { } map ? Length.FromPoints(glyphs.FontSize.Points * Math.Sqrt(Math.Abs(map.Determinant))) : glyphs.FontSize;
                CheckSize(drawing.Ordinal, size, glyphs.Characters, list.PageLabel);
            }
        }

        return list;
    }

    private void Visit(Fragment fragment, Page page)
    {
        switch (fragment)
        {
            case Fragment.Box box:
                foreach (var child in box.Children)
                {
                    Visit(child.Fragment, page);
                }

                break;
            case Fragment.Turned turned:
                Visit(turned.Content, page);
                break;
            case Fragment.Line line:
                CheckLine(line, page);
                break;
        }
    }

    private void CheckLine(Fragment.Line line, Page page)
    {
        var texts = line.Items.OfType<LineItem.Text>().Where(text => text.Origin != TextOrigin.Leader && !text.Style.IsHidden).ToList();
        foreach (var text in texts.Where(text => !string.IsNullOrWhiteSpace(text.Characters)))
        {
            CheckSize(text.Element.Ordinal, text.FontSize, text.Characters, page.Label);
        }

        var words = WordsOf(texts);
        if (words.Length > LongestLine)
        {
            Tell(LargePrintProblems.LineTooLong(_elements.SpanOf(texts[0].Element.Ordinal), page.Label, words, LongestLine), "line");
        }
    }

    private static string WordsOf(List<LineItem.Text> texts)
    {
        var line = new StringBuilder();
        foreach (var text in texts)
        {
            line.Append(text.Characters);
        }

        return string.Join(' ', line.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private void CheckSize(int ordinal, Length size, string characters, string page)
    {
        var isInTable = _elements.Around(ordinal).Any(element => element.Element.Name == "table");
        var least = isInTable ? SmallestInTables : Smallest;
        if (size + Tolerance < least)
        {
            Tell(LargePrintProblems.TextTooSmall(_elements.SpanOf(ordinal), page, characters.Trim(), size, least), size.ToString());
        }
    }

    /// <summary>Once a place and size: a paragraph has many lines.</summary>
    private void Tell(Diagnostic problem, string kind)
    {
        if (_told.Add((problem.Span, kind)))
        {
            diagnostics.Add(problem);
        }
    }
}
