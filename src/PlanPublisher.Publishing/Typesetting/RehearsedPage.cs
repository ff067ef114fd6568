using System.Collections.Immutable;
using PlanPublisher.Layout.Html;

namespace PlanPublisher.Publishing.Typesetting;

/// <summary>One of everything that documents are mostly made of.</summary>
/// <remarks>
/// <c>HtmlReader</c> is not asked to read it: the real page is read at the same time, and one would wait for the other.
/// What little is read here is known to be sound: every element is closed, nothing is escaped, attributes have quotes.
/// </remarks>
internal sealed class RehearsedPage
{
    public const string Styles = """
        @page {
          size: A4; margin: 25mm; bleed: 3mm; marks: crop;
          @top-left { content: "Rehearsal"; font: 8pt serif; border-bottom: .4pt solid black; width: 50% }
          @top-right { content: string(chapter) }
          @bottom-center { content: counter(page) }
          @footnote { border-top: .4pt solid black; padding-top: 3pt }
        }
        @page :first { @top-left { content: none } }
        html { font: 11pt/1.35 serif; color: #000; hyphens: auto }
        p, li { margin: 0 0 .7em; text-align: justify; orphans: 2; widows: 2 }
        h1, h2 { font-size: 20pt; string-set: chapter content(); bookmark-level: 1; break-after: avoid }
        h1 { counter-increment: part }
        h1::before { content: counter(part) " " }
        nav ol { list-style: none; padding-left: 6mm }
        nav a::after { content: leader('.') target-counter(attr(href), page) }
        section { break-before: page }
        table { border-collapse: collapse; width: 100%; table-layout: fixed }
        table.auto { table-layout: auto; border-collapse: separate }
        th, td { border: .4pt solid black; padding: 3pt 4pt; vertical-align: top }
        tr { break-inside: avoid }
        thead th { background: #e6e6e6 }
        .note { float: footnote; font-size: 8.5pt }
        """;

    private const string Text = "Neighbourhoods and representatives communicated considerable improvements, throughout the"
        + " metropolitan organisation (between 2003–2005), “particularly” concerning accountability. ";

    private const string Row = "<tr><th scope=\"row\">" + Text + "</th><td colspan=\"2\">12%</td></tr>";

    private const string Table = "<caption>Targets</caption><thead><tr><th scope=\"col\">Indicator</th>"
        + "<th scope=\"col\">Baseline</th><th scope=\"col\">Target</th></tr></thead><tbody>" + Row + Row + Row + "</tbody></table>";

    private const string Chapter = "<p>" + Text + "<b>" + Text + "</b><i>efficient</i> <a href=\"#aims\">" + Text + "</a>"
        + "<span class=\"note\">" + Text + "</span>" + Text + "</p><ul><li>" + Text + "</li><li>" + Text + "</li></ul>"
        + "<ol><li>" + Text + "</li></ol><table>" + Table + "<table class=\"auto\">" + Table + "<blockquote><p>" + Text + "</p></blockquote>";

    private const string Markup = "<html lang=\"en-GB\"><head><title>Rehearsal</title></head><body>"
        + "<nav><h1>Contents</h1><ol><li><a href=\"#aims\">Aims</a></li></ol></nav>"
        + "<section id=\"aims\"><h1>Aims</h1>" + Chapter + "</section><section><h2>Means</h2>" + Chapter + "</section></body></html>";

    /// <summary>How many elements were begun: the ordinal of the next.</summary>
    private int _count;

    private int _at;

    public static HtmlDocument Read()
    {
        var page = new RehearsedPage();
        var root = page.Element();
        return new HtmlDocument(root, "Rehearsal", "en-GB", page._count);
    }

    private HtmlElement Element()
    {
        var ordinal = _count++;
        var tag = UpTo('>')[1..].Split(' ', 2);
        _at++;
        var children = ImmutableArray.CreateBuilder<HtmlNode>();
        while (Markup[_at] != '<' || Markup[_at + 1] != '/')
        {
            children.Add(Markup[_at] == '<' ? Element() : new HtmlText(UpTo('<')));
        }

        _ = UpTo('>');
        _at++;
        return new HtmlElement(ordinal, tag[0], Attributes(tag), children.ToImmutable(), Offset: -1);
    }

    /// <summary>No element here has more than one.</summary>
    private static ImmutableArray<HtmlAttribute> Attributes(string[] tag) =>
        tag is [_, var attribute] && attribute.Split('=') is [var name, var value] ? [new HtmlAttribute(name, value.Trim('"'))] : [];

    private string UpTo(char end)
    {
        var from = _at;
        _at = Markup.IndexOf(end, from);
        return Markup[from.._at];
    }
}
