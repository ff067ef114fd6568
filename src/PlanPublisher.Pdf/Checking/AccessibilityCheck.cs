using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Styles;
using PlanPublisher.Pdf.Profiles;
using PlanPublisher.Pdf.Tagging;

namespace PlanPublisher.Pdf.Checking;

/// <summary>Looks for what the author must add before a tagged file is of use to people who hear or feel it.</summary>
/// <remarks>
/// These are the rules of PDF/UA-1 (ISO 14289-1, 7; numbers as in the Matterhorn Protocol 1.1) that depend on content and
/// not on the writer: 06-003 and 07 title, 13-004 alternative texts, 14 headings, 15 tables, 28 links. Whether a text is
/// a good one, software cannot tell. It writes nothing, and <see cref="PdfWriter"/> writes the file whatever is found.
/// </remarks>
public sealed class AccessibilityCheck
{
    private readonly LaidOutDocument _document;
    private readonly ElementSpans _spans;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<int, StyledElement> _elements = [];
    private readonly Dictionary<int, int> _parents = [];

    /// <summary>The level of the last heading; 0 before the first.</summary>
    private int _headingLevel;

    private AccessibilityCheck(LaidOutDocument document, ElementSpans spans, DiagnosticBag diagnostics)
    {
        _document = document;
        _spans = spans;
        _diagnostics = diagnostics;
    }

    public static void Check(LaidOutDocument document, PdfMetadata metadata, ElementSpans spans, DiagnosticBag diagnostics)
    {
        if (string.IsNullOrWhiteSpace(metadata.Title))
        {
            diagnostics.Add(AccessibilityProblems.NoTitle());
        }

        var check = new AccessibilityCheck(document, spans, diagnostics);
        check.Index(document.Styled.Root);
        check.CheckElement(StructureTreeBuilder.Build(document.Styled).Root);
    }

    private void Index(StyledElement element)
    {
        _elements[element.Ordinal] = element;
        foreach (var child in element.ChildElements)
        {
            _parents[child.Ordinal] = element.Ordinal;
            Index(child);
        }
    }

    private void CheckElement(StructureElement element)
    {
        switch (element.Role)
        {
            case "Figure" or "Formula" when string.IsNullOrWhiteSpace(element.AlternateText):
                _diagnostics.Add(AccessibilityProblems.PictureWithoutText(SpanOf(element), _elements[element.Ordinal].Element.Name));
                break;
            case ['H', var digit and >= '1' and <= '6']:
                CheckHeading(element, digit - '0');
                break;
            case "Table":
                CheckTable(element);
                break;
            case "Link":
                CheckLink(element);
                break;
        }

        foreach (var child in element.Children)
        {
            CheckElement(child);
        }
    }

    private void CheckHeading(StructureElement heading, int level)
    {
        if (level > _headingLevel + 1)
        {
            var text = ElementText.Of(_elements[heading.Ordinal]);
            _diagnostics.Add(AccessibilityProblems.HeadingLevelSkipped(SpanOf(heading), text, level, _headingLevel));
        }

        _headingLevel = level;
    }

    private void CheckTable(StructureElement table)
    {
        var rows = table.Children.SelectMany(child => child.Role == "TR" ? [child] : child.Children.Where(row => row.Role == "TR")).ToList();
        if (!rows.Exists(row => row.Children.Exists(cell => cell.Role == "TH")))
        {
            _diagnostics.Add(AccessibilityProblems.TableWithoutHeaders(SpanOf(table)));
        }

        var widths = WidthsOf(rows);
        if (widths.Length > 0 && widths.Min() != widths.Max())
        {
            _diagnostics.Add(AccessibilityProblems.UnevenTable(SpanOf(table), widths.Min(), widths.Max()));
        }
    }

    /// <summary>How many columns each row fills, cells that come down from rows above included.</summary>
    private static int[] WidthsOf(List<StructureElement> rows)
    {
        var widths = new int[rows.Count];
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var cell in rows[row].Children.Where(cell => cell.Role is "TH" or "TD"))
            {
                var last = Math.Min(row + cell.Attributes.RowSpan, rows.Count);
                for (var covered = row; covered < last; covered++)
                {
                    widths[covered] += cell.Attributes.ColumnSpan;
                }
            }
        }

        return widths;
    }

    private void CheckLink(StructureElement link)
    {
        var element = _elements[link.Ordinal];
        var target = element.Element.Attribute("href") ?? "";
        if (target.StartsWith('#') && !_document.Anchors.ContainsKey(target[1..]))
        {
            _diagnostics.Add(AccessibilityProblems.LinkLeadsNowhere(SpanOf(link), target));
        }

        if (ElementText.Of(element).Length == 0 && element.Before is null && element.After is null && link.Children.Count == 0)
        {
            _diagnostics.Add(AccessibilityProblems.LinkWithoutText(SpanOf(link), target));
        }
    }

    /// <summary>Where the author wrote the element, or what it stands in.</summary>
    private SourceSpan SpanOf(StructureElement element)
    {
        var ordinal = element.Ordinal;
        var span = _spans.Of(ordinal);
        while (span.IsNone && _parents.TryGetValue(ordinal, out ordinal))
        {
            span = _spans.Of(ordinal);
        }

        return span;
    }
}
