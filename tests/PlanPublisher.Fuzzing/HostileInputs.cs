using System.Text;

namespace PlanPublisher.Fuzzing;

/// <summary>Inputs made to exhaust time, memory or the stack. Each must be answered with messages, and soon.</summary>
/// <remarks>What fuzzing finds and no small case can show is added here; the tests of this project give each in two sizes.</remarks>
public static class HostileInputs
{
    public static IReadOnlyList<HostileInput> All { get; } = [.. Plans(), .. Pages()];

    private static IEnumerable<HostileInput> Plans() =>
    [
        Plan("yaml-brackets", 100_000, n => $"---\ntitle: {Times("[", n)}\n---\n\nText.\n"),
        Plan("yaml-braces", 50_000, n => $"---\ntitle: {Times("{a: ", n)}\n---\n\nText.\n"),
        Plan("yaml-dashes", 50_000, n => $"---\ntitle:\n  {Times("- ", n)}a\n---\n\nText.\n"),
        Plan("yaml-aliases", 9, n => "---\na: &a [x,x,x,x,x,x,x,x,x]\n"
            + string.Concat("bcdefghi".Select((letter, i) => $"{letter}: &{letter} [{Times($"*{(char)(letter - 1)},", n)}]\n"))
            + "title: Introduction\n---\n\nText.\n"),
        Plan("yaml-long-key", 200_000, n => $"---\n{Times("k", n)}: a\n---\n\nText.\n"),
        Plan("yaml-long-value", 200_000, n => $"---\ntitle: {Times("[a](", n)}\n---\n\nText.\n"),
        Plan("yaml-many-keys", 50_000, n => $"---\n{Numbered(n, i => $"k{i}: a\n")}---\n\nText.\n"),
        Plan("yaml-quotes", 50_000, n => $"---\ntitle: \"{Times("\\x41", n)}\n---\n\nText.\n"),
        Plan("yaml-colons", 50_000, n => $"---\n{Numbered(n, i => $"k{i}: a: b\n")}---\n\nText.\n"),
        Text("emphasis", 50_000, n => Times("*a_", n)),
        Text("strong", 50_000, n => Times("**a ", n)),
        Text("brackets", 50_000, n => Times("[", n)),
        Text("links", 50_000, n => Times("[a](", n)),
        Text("images", 50_000, n => Times("![", n)),
        Text("backticks", 500, n => Numbered(n, i => Times("`", i) + "a")),
        Text("braces", 100_000, n => Times("{", n)),
        Text("attributes", 50_000, n => Times("{.a ", n)),
        Text("footnotes", 50_000, n => Times("^[", n)),
        Text("placeholders", 50_000, n => Times("[?", n)),
        Text("entities", 100_000, n => Times("&amp;", n)),
        Text("html", 50_000, n => Times("<a ", n)),
        Text("quotations", 50_000, n => Times(">", n) + "a"),
        Text("lists", 1_000, n => string.Concat(Enumerable.Range(0, n).Select(i => Times("  ", i) + "- a\n"))),
        Text("list-on-a-line", 50_000, n => Times("- ", n) + "a"),
        Text("tabs", 200_000, n => Times("\t", n) + "a"),
        Text("wide-table", 20_000, n => $"|{Times("a|", n)}\n|{Times("-|", n)}\n|{Times("b|", n)}"),
        Text("pipes", 200_000, n => Times("|", n)),
        Text("one-word", 2_000_000, n => Times("a", n)),
        Text("emphasis-in-lines", 200, n => Times(Times("*a_", 30) + "\n", n)),
        Text("links-in-lines", 200, n => Times(Times("[a](", 25) + "\n", n)),
        Text("links-in-paragraphs", 60, n => Times(Times("[a](", 2_400) + "\n\n", n)),
        Text("footnotes-in-paragraphs", 40, n => Times(Times("^[", 4_800) + "\n\n", n)),
        Text("attributes-in-paragraphs", 40, n => Times(Times("{.a ", 2_400) + "\n\n", n)),
        Text("entities-in-paragraphs", 60, n => Times(Times("&amp;", 1_900) + "\n\n", n)),
        Text("quotations-in-lines", 1_000, n => Times(Times(">", 200) + "a\n", n)),
        Text("lists-in-lines", 1_000, n => Times(Times("- ", 60) + "a\n", n)),
        Text("callouts", 2_000, n => Times("::: note\n", n)),
        Text("long-list", 20_000, n => Times("- a\n", n)),
        Text("long-table", 20_000, n => $"Table: t\n\n|a|b|\n|-|-|\n{Times("|c|d|\n", n)}"),
        Text("continued-cells", 20_000, n => $"Table: t\n\n|a|b|\n|-|-|\n|c|d|\n{Times("|^^|d|\n", n)}"),
        Text("headings", 20_000, n => Times("## a\n\n", n)),
        Text("blank-lines", 1_000_000, n => Times("\n", n)),
        Text("definitions", 20_000, n => Times("a\n: b\n\n", n)),
        Text("references", 20_000, n => Numbered(n, i => $"[](#goal-{i}) {{goal.g{i}}}\n\n")),
        Text("references-to-headings", 3_000, n => Numbered(n, i => $"## Heading {i}\n\n[](#introduction-heading-{i}x)\n\n")),
        Text("long-references", 400, n => $"## A {{#{Times("a", n)}}}\n\n[](#{Times("a", n)}b)\n"),
        Plan("csv-columns", 1_000_000, n => $"period,part,value,unit,kind{Times(",a", n)}\n1,,2,%,actual\n"),
        Plan("csv-commas", 1_000_000, n => $"period,part,value,unit,kind\n{Times(",", n)}\n"),
        Plan("csv-rows", 200_000, n => $"period,part,value,unit,kind\n{Times("1,,2,%,actual\n", n)}"),
        Plan("csv-quotes", 200_000, n => $"period,part,value,unit,kind\n{Times("\"\"\"", n)}\n"),
    ];

    private static IEnumerable<HostileInput> Pages() =>
    [
        Page("html-deep", 100_000, n => Times("<div>", n)),
        Page("html-deep-inlines", 20_000, n => Times("<b><i>", n) + "a"),
        Page("html-deep-lists", 2_000, n => Times("<ul><li>a", n)),
        Page("html-deep-tables", 60, n => Times("<table><tr><td>", n) + "a"),
        Page("html-deep-tables-of-text", 60, n => Times("<table><tr><td>aa bb cc<p>dd", n) + "a"),
        Page("html-deep-heads", 60, n => Times("<table><thead><tr><th>a", n)),
        Page("html-deep-captions", 60, n => Times("<table><caption>a", n)),
        Page("html-deep-rows", 60, n => Times("<table><tr><td rowspan=2>a<td><tr><td>", n)),
        Page("html-deep-unknown", 60, n => Times("<x-a><table><tr><td><x-b>aa", n)),
        Page("html-deep-parts", 60, n => "<style>x-a { display: table-cell } x-b { display: table-row }</style>" + Times("<x-a>a<x-b>b", n)),
        Page("html-deep-turns", 40, n => Times("<div style='writing-mode: vertical-rl'>a<div style='writing-mode: sideways-lr'>b", n)),
        Page("html-deep-columns", 40, n => "<style>div { columns: 2 }</style>" + Times("<div>aa bb cc<div>", n)),
        Page("html-deep-avoided-breaks", 100, n => "<style>div { break-inside: avoid }</style>" + Times("<div>a", n)),
        Page("html-unclosed-formatting", 2_000, n => Times("<p><b><i>a", n)),
        Page("html-other-formatting", 2_000, n => Numbered(n, i => $"<p><font color={i}>a")),
        Page("html-attributes", 20_000, n => $"<p {Numbered(n, i => $"a{i}=1 ")}>a"),
        Page("html-wide-table", 1_000, n => $"<table><tr>{Times("<td>a", n)}</table>"),
        Page("html-long-table", 3_000, n => $"<table>{Times("<tr><td>a<td>b", n)}</table>"),
        Page("html-spans", 1, n => "<table><tr><td colspan=1000000 rowspan=1000000>a<td rowspan=65534>b<tr><td>c</table>"),
        Page("html-many-spans", 200, n => $"<table>{Times("<tr><td colspan=1000 rowspan=65534>a", n)}</table>"),
        Page("html-more-spans", 20_000, n => $"<table>{Times("<tr><td colspan=1000 rowspan=65534>a", n)}</table>"),
        Page("html-one-row-of-spans", 20_000, n => $"<table><tr>{Times("<td colspan=1000>a", n)}</table>"),
        Page("html-many-columns", 20_000, n => $"<table><colgroup>{Times("<col span=1000>", n)}<tr><td>a</table>"),
        Page("html-one-word", 100_000, n => $"<p>{Times("a", n)}</p>"),
        Page("html-soft-hyphens", 30_000, n => $"<p>{Times("aa\u00ADbb", n)}</p>"),
        Page("html-hyphens", 30_000, n => $"<p>{Times("aa-bb", n)}</p>"),
        Page("html-one-paragraph", 30_000, n => $"<p>{Times("aa bbb ", n)}</p>"),
        Page("html-lines", 20_000, n => $"<pre>{Times("a\n", n)}</pre>"),
        Page("html-runs", 10_000, n => $"<p>{Times("<b>a</b>", n)}</p>"),
        Page("html-panels", 5_000, n => $"<style>p {{ background: red }}</style>{Times("<p>a", n)}"),
        Page("html-many-anchors", 5_000, n => Numbered(n, i => $"<p id=a{i}><a href=#a{i}>a</a>")),
        Page("html-list-numbers", 1, n => "<ol start=2147483647><li>a<li>b</ol><ol start=-2147483648><li>a</ol>"),
        Page("css-brackets", 100_000, n => $"<style>p {{ width: {Times("(", n)} }}</style><p>a"),
        Page("css-blocks", 100_000, n => $"<style>{Times("{", n)}</style><p>a"),
        Page("css-media", 20_000, n => $"<style>{Times("@media print {", n)}</style><p>a"),
        Page("css-not", 20_000, n => $"<style>p{Times(":not(", n)}a</style><p>a"),
        Page("css-is", 5_000, n => $"<style>{Times(":is(p,", n)}p{Times(")", n)} {{ color: red }}</style><p>a"),
        Page("css-descendants", 200, n => $"<style>{Times("div ", n)} p {{ color: red }}</style>{Times("<div>", n)}<p>a"),
        Page("css-siblings", 2_000, n => $"<style>p ~ b ~ p ~ b ~ p {{ color: red }}</style>{Times("<p>a<b>b</b></p>", n)}"),
        Page("css-functions", 50_000, n => $"<style>p {{ width: {Times("calc(", n)} }}</style><p>a"),
        Page("css-comments", 100_000, n => $"<style>{Times("/*", n)}</style><p>a"),
        Page("css-rules", 5_000, n => $"<style>{Numbered(n, i => $".c{i} {{ margin: {i}pt }} ")}</style>{Numbered(n, i => $"<p class=c{i}>a")}"),
        Page("css-classes", 2_000, n => $"<style>{Numbered(n, i => $".c{i} {{ color: red }} ")}</style><p class='{Numbered(n, i => $"c{i} ")}'>a"),
        Page("css-huge-lengths", 1, n => "<style>p { margin: 1e300mm; font-size: 1e30pt; width: 1e200%; padding: 1e99em }</style><p>a"),
        Page("css-tiny-page", 1, n => "<style>@page { size: 1pt 1pt; margin: 1000mm }</style><p>aa bb <table><tr><td>a</table>"),
        Page("css-negative-margins", 1, n => "<style>p { margin: -1000pt; text-indent: -9999pt; letter-spacing: -1000pt }</style><p>aa bb"),
        Page("css-no-room", 1, n => "<style>p { margin: 0 200pt; text-align: justify } div { width: 0; text-indent: -50pt; hyphens: auto }</style>"
            + "<p>aa bb cc<div>aa\u00ADbb cc</div><p style='text-indent: 500pt'>aa bb"),
        Page("css-huge-font", 1, n => "<style>p { font-size: 100000pt; line-height: 0 }</style><p>aa bb"),
        Page("css-counters", 1, n => "<style>p { counter-increment: a 2147483647 } p::before { content: counter(a, upper-roman) }</style><p>a<p>b<p>c"),
        Page("css-many-counters", 2_000, n => $"<style>{Numbered(n, i => $".c{i} {{ counter-reset: n{i} }} ")}</style>{Numbered(n, i => $"<p class=c{i}>a")}"),
        Page("css-page-references", 1_000, n => "<style>a::after { content: target-counter(attr(href), page) }</style>"
            + Numbered(n, i => $"<p id=a{i}><a href=#a{n - 1 - i}>a</a>")),
        Page("css-text-references", 8_000, n => "<style>a::after { content: target-text(attr(href)) }</style>"
            + $"<div id=all>{Numbered(n, i => $"<p><a href=#all>a</a>")}</div>"),
        Page("css-strings", 200, n => $"<style>div {{ string-set: s content() }}</style>{Times("<div>aa", n)}"),
        Page("css-leaders", 1, n => "<style>p::after { content: leader('') leader('a') leader(' ') }</style><p>a"),
        Page("css-columns", 1, n => "<style>body { columns: 100000; column-gap: 0 }</style><p>aa bb cc"),
        Page("svg-huge", 1, n => "<svg width=1e300 height=1e300 viewBox='0 0 1e-300 1e-300'><path d='M0 0 L1e308 1e308z'/></svg>"),
        Page("svg-deep", 10_000, n => $"<svg>{Times("<g>", n)}</svg>"),
        Page("svg-path", 100_000, n => $"<svg viewBox='0 0 9 9'><path d='M0 0{Times("l1 1", n)}'/></svg>"),
        Page("picture-that-lies", 1, n => "<img src=a.png width=99999999999 height=-1 alt=a><img src='data:image/png;base64,AAAA' alt=b>"),
    ];

    private static HostileInput Plan(string name, int size, Func<int, string> make) => new(name, IsPage: false, IsText: false, size, make);

    private static HostileInput Page(string name, int size, Func<int, string> make) => new(name, IsPage: true, IsText: false, size, make);

    private static HostileInput Text(string name, int size, Func<int, string> make) =>
        new("markdown-" + name, IsPage: false, IsText: true, size, n => $"---\ntitle: Introduction\n---\n\n{make(n)}\n");

    private static string Times(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static string Numbered(int count, Func<int, string> text) => string.Concat(Enumerable.Range(0, count).Select(text));
}
