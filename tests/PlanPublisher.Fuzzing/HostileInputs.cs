using System.Text;

namespace PlanPublisher.Fuzzing;

/// <summary>Inputs made to exhaust time, memory or the stack. Each must be answered with messages, and soon.</summary>
/// <remarks>What fuzzing finds and no small case can show is added here; tests run all of it.</remarks>
public static class HostileInputs
{
    /// <summary>Files of a plan, by what is hostile in them.</summary>
    public static IReadOnlyDictionary<string, string> Plans { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["yaml-brackets"] = $"---\ntitle: {Times("[", 100_000)}\n---\n\nText.\n",
        ["yaml-braces"] = $"---\ntitle: {Times("{a: ", 50_000)}\n---\n\nText.\n",
        ["yaml-dashes"] = $"---\ntitle:\n  {Times("- ", 50_000)}a\n---\n\nText.\n",
        ["yaml-aliases"] = "---\na: &a [x,x,x,x,x,x,x,x,x]\n"
            + string.Concat("bcdefghi".Select((letter, i) => $"{letter}: &{letter} [{Times($"*{(char)(letter - 1)},", 9)}]\n"))
            + "title: Introduction\n---\n\nText.\n",
        ["yaml-long-key"] = $"---\n{Times("k", 200_000)}: a\n---\n\nText.\n",
        ["yaml-many-keys"] = $"---\n{Numbered(50_000, i => $"k{i}: a\n")}---\n\nText.\n",
        ["markdown-emphasis"] = Prose(Times("*a_", 50_000)),
        ["markdown-strong"] = Prose(Times("**a ", 50_000)),
        ["markdown-brackets"] = Prose(Times("[", 50_000)),
        ["markdown-links"] = Prose(Times("[a](", 50_000)),
        ["markdown-images"] = Prose(Times("![", 50_000)),
        ["markdown-backticks"] = Prose(Numbered(500, i => Times("`", i) + "a")),
        ["markdown-braces"] = Prose(Times("{", 100_000)),
        ["markdown-attributes"] = Prose(Times("{.a ", 50_000)),
        ["markdown-footnotes"] = Prose(Times("^[", 50_000)),
        ["markdown-placeholders"] = Prose(Times("[?", 50_000)),
        ["markdown-quotations"] = Prose(Times(">", 50_000) + "a"),
        ["markdown-callouts"] = Prose(Numbered(2_000, _ => "::: note\n")),
        ["markdown-lists"] = Prose(string.Concat(Enumerable.Range(0, 1_000).Select(i => Times("  ", i) + "- a\n"))),
        ["markdown-list-on-a-line"] = Prose(Times("- ", 50_000) + "a"),
        ["markdown-wide-table"] = Prose($"|{Times("a|", 20_000)}\n|{Times("-|", 20_000)}\n|{Times("b|", 20_000)}"),
        ["markdown-long-table"] = Prose($"Table: t\n\n|a|b|\n|-|-|\n{Times("|c|d|\n", 20_000)}"),
        ["markdown-pipes"] = Prose(Times("|", 200_000)),
        ["markdown-html"] = Prose(Times("<a ", 50_000)),
        ["markdown-entities"] = Prose(Times("&amp;", 100_000)),
        ["markdown-headings"] = Prose(Times("## a\n\n", 20_000)),
        ["markdown-one-word"] = Prose(Times("a", 2_000_000)),
        ["markdown-blank-lines"] = Prose(Times("\n", 1_000_000)),
        ["markdown-tabs"] = Prose(Times("\t", 200_000) + "a"),
        ["markdown-definitions"] = Prose(Times("a\n: b\n\n", 20_000)),
        ["references"] = Prose(Numbered(20_000, i => $"[](goal:{i}) {{goal.g{i}}} ")),
    };

    /// <summary>Pages with the style sheets in them.</summary>
    public static IReadOnlyDictionary<string, string> Pages { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["html-deep"] = Times("<div>", 100_000),
        ["html-deep-inlines"] = Times("<b><i>", 20_000) + "a",
        ["html-deep-lists"] = Times("<ul><li>a", 2_000),
        ["html-deep-tables"] = Times("<table><tr><td>", 60) + "a",
        ["html-unclosed-formatting"] = Times("<p><b><i>a", 2_000),
        ["html-attributes"] = $"<p {Numbered(20_000, i => $"a{i}=1 ")}>a",
        ["html-wide-table"] = $"<table><tr>{Times("<td>a", 1_000)}</table>",
        ["html-long-table"] = $"<table>{Times("<tr><td>a<td>b", 3_000)}</table>",
        ["html-spans"] = "<table><tr><td colspan=1000000 rowspan=1000000>a<td rowspan=65534>b<tr><td>c</table>",
        ["html-many-spans"] = $"<table>{Times("<tr><td colspan=1000 rowspan=65534>a", 200)}</table>",
        ["html-one-word"] = $"<p>{Times("a", 100_000)}</p>",
        ["html-one-paragraph"] = $"<p>{Times("aa bbb ", 30_000)}</p>",
        ["html-soft-hyphens"] = $"<p>{Times("a\u00AD", 30_000)}</p>",
        ["html-many-anchors"] = Numbered(5_000, i => $"<p id=a{i}><a href=#a{i}>a</a>"),
        ["html-list-numbers"] = "<ol start=2147483647><li>a<li>b</ol><ol start=-2147483648><li>a</ol>",
        ["css-brackets"] = $"<style>p {{ width: {Times("(", 100_000)} }}</style><p>a",
        ["css-blocks"] = $"<style>{Times("{", 100_000)}</style><p>a",
        ["css-media"] = $"<style>{Times("@media print {", 20_000)}</style><p>a",
        ["css-not"] = $"<style>p{Times(":not(", 20_000)}a</style><p>a",
        ["css-is"] = $"<style>{Times(":is(p,", 5_000)}p{Times(")", 5_000)} {{ color: red }}</style><p>a",
        ["css-descendants"] = $"<style>{Times("div ", 300)} p {{ color: red }}</style>{Times("<div>", 250)}<p>a",
        ["css-functions"] = $"<style>p {{ width: {Times("calc(", 50_000)} }}</style><p>a",
        ["css-comments"] = $"<style>{Times("/*", 100_000)}</style><p>a",
        ["css-huge-lengths"] = "<style>p { margin: 1e300mm; font-size: 1e30pt; width: 1e200%; padding: 1e99em }</style><p>a",
        ["css-tiny-page"] = "<style>@page { size: 1pt 1pt; margin: 1000mm }</style><p>aa bb <table><tr><td>a</table>",
        ["css-negative-margins"] = "<style>p { margin: -1000pt; text-indent: -9999pt; letter-spacing: -1000pt }</style><p>aa bb",
        ["css-huge-font"] = "<style>p { font-size: 100000pt; line-height: 0 }</style><p>aa bb",
        ["css-counters"] = "<style>p { counter-increment: a 2147483647 } p::before { content: counter(a, upper-roman) }</style><p>a<p>b<p>c",
        ["css-page-references"] = "<style>a::after { content: target-counter(attr(href), page) }</style>"
            + Numbered(1_000, i => $"<p id=a{i}><a href=#a{999 - i}>a</a>"),
        ["css-leaders"] = "<style>p::after { content: leader('') leader('a') leader(' ') }</style><p>a",
        ["css-columns"] = "<style>body { columns: 100000; column-gap: 0 }</style><p>aa bb cc",
        ["svg-huge"] = "<svg width=1e300 height=1e300 viewBox='0 0 1e-300 1e-300'><path d='M0 0 L1e308 1e308z'/></svg>",
        ["svg-deep"] = $"<svg>{Times("<g>", 10_000)}</svg>",
        ["svg-path"] = $"<svg viewBox='0 0 9 9'><path d='M0 0{Times("l1 1", 100_000)}'/></svg>",
        ["picture-that-lies"] = "<img src=a.png width=99999999999 height=-1 alt=a><img src='data:image/png;base64,AAAA' alt=b>",
    };

    private static string Prose(string text) => $"---\ntitle: Introduction\n---\n\n{text}\n";

    private static string Times(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static string Numbered(int count, Func<int, string> text) => string.Concat(Enumerable.Range(0, count).Select(text));
}
