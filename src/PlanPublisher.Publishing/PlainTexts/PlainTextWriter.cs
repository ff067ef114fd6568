using System.Globalization;
using System.Text;
using PlanPublisher.Layout.Html;

namespace PlanPublisher.Publishing.PlainTexts;

/// <summary>Writes elements as paragraphs of plain text, with a free line between them.</summary>
internal sealed class PlainTextWriter
{
    private const string Indent = "    ";

    private readonly StringBuilder _text = new();

    /// <summary>Stands before the next paragraph: the sign of a list's item.</summary>
    private string _sign = "";

    /// <summary>Set after an item of a list, which the next item follows without a free line.</summary>
    private bool _isAfterItem;

    public string Text => _text.ToString();

    public void WriteBlock(HtmlElement element, string indent)
    {
        if (PlainInlines.IsLeftOut(element))
        {
            return;
        }

        switch (element.Name)
        {
            case "h1" or "h2":
                WriteHeading(element, element.Name == "h1" ? '=' : '-');
                break;
            case "blockquote":
                WriteChildren(element, indent + Indent);
                break;
            case "ul" or "ol":
                WriteList(element, indent);
                break;
            case "tr":
                WriteParagraph(RowOf(element), indent);
                break;
            case "thead":
                break;
            default:
                WriteChildren(element, indent);
                break;
        }
    }

    private void WriteHeading(HtmlElement heading, char line)
    {
        var words = PlainInlines.Of(heading.Children);
        WriteParagraph(words, "");
        _text.Append(line, words.Length).Append('\n');
    }

    private void WriteList(HtmlElement list, string indent)
    {
        var number = 0;
        foreach (var item in list.Children.OfType<HtmlElement>())
        {
            number++;
            _sign = list.Name == "ul" ? "- " : string.Create(CultureInfo.InvariantCulture, $"{number}. ");
            WriteChildren(item, indent);
            _isAfterItem = true;
        }

        _isAfterItem = false;
    }

    /// <summary>Words that stand beside blocks are a paragraph of their own.</summary>
    private void WriteChildren(HtmlElement parent, string indent)
    {
        var words = new List<HtmlNode>();
        foreach (var child in parent.Children)
        {
            if (child is HtmlElement element && PlainBlocks.IsBlock(element))
            {
                WriteParagraph(PlainInlines.Of(words), indent);
                words.Clear();
                WriteBlock(element, indent);
            }
            else
            {
                words.Add(child);
            }
        }

        WriteParagraph(PlainInlines.Of(words), indent);
    }

    /// <summary>The head of the row, then each cell with what its column is called.</summary>
    private static string RowOf(HtmlElement row)
    {
        var cells = row.Children.OfType<HtmlElement>().Select(cell => (
            Label: cell.Name == "td" ? cell.Attribute("data-label") : null,
            Words: PlainInlines.Of(cell.Children)));
        return string.Join("; ", cells
            .Where(cell => cell.Words.Length > 0)
            .Select(cell => string.IsNullOrEmpty(cell.Label) ? cell.Words : $"{cell.Label}: {cell.Words}"));
    }

    private void WriteParagraph(string words, string indent)
    {
        if (words.Length == 0)
        {
            return;
        }

        if (_text.Length > 0 && !_isAfterItem)
        {
            _text.Append('\n');
        }

        _text.Append(indent).Append(_sign).Append(words.Replace("\n", "\n" + indent, StringComparison.Ordinal)).Append('\n');
        (_sign, _isAfterItem) = ("", false);
    }
}
