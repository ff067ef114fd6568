using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace PlanPublisher.Layout.Tests.Pages;

/// <summary>Random trees of blocks, lists, columns, tables, footnotes and page references, as HTML. Each word stands in a document once.</summary>
internal static class RandomDocuments
{
    /// <summary>In the place of a word until all are numbered.</summary>
    private const char Word = '#';

    /// <summary>A word too long for a narrow column.</summary>
    private const char LongWord = '%';

    private const string Sheet = """
        <style>table{border-collapse:collapse;width:100%}th,td{padding:0 2pt;border-bottom:1pt solid black;text-align:left;vertical-align:top}
        .fixed{table-layout:fixed}.keep{break-inside:avoid}.next{break-after:avoid}.panel{background:#eee;padding:3pt}.page{break-before:page}
        .columns{columns:2;column-gap:10pt}.few{orphans:2;widows:2}.turned{writing-mode:sideways-lr}.wide{page:wide}
        @page wide{size:160pt 60pt}p{margin:0 0 5pt}
        .note{float:footnote}.note.line{footnote-policy:line}.note.block{footnote-policy:block}
        .fill{column-fill:auto}.all{column-span:all}.column{break-before:column}.right{break-before:right}
        .roman::after{content:target-counter(attr(href),page,lower-roman)}.number::after{content:target-counter(attr(href),page)}
        .first{counter-reset:page 1}@page{@footnote{border-top:1pt solid black;margin-top:2pt}}</style>
        """;

    public static Gen<string> All() =>
        from blocks in Gen.NonEmptyListOf(Blocks(depth: 2))
        select Sheet + Numbered(string.Concat(blocks)) + "<p id=\"end\"></p>";

    private static string Numbered(string html)
    {
        var text = new StringBuilder();
        var count = 0;
        foreach (var c in html)
        {
            _ = c is Word or LongWord
                ? text.Append(CultureInfo.InvariantCulture, $"w{count++}{(c == LongWord ? "xxxxxxx" : "")}")
                : text.Append(c);
        }

        return text.ToString();
    }

    private static Gen<string> Blocks(int depth) => depth == 0
        ? Paragraphs()
        : Gen.Frequency(
            (5, Paragraphs()),
            (1, Gen.Constant("<h2 class=\"next\"># #</h2>")),
            (1, Inside("div", ["keep", "panel", "panel keep", "columns", "columns fill", "page", "right first", "wide", ""], Blocks(depth - 1))),
            (1, Lists(depth)),
            (2, Tables()));

    private static Gen<string> Paragraphs() =>
        from words in Words(14)
        from mark in Gen.Elements("", "", "", "few", "keep", "next", "page", "all", "column")
        select $"<p class=\"{mark}\">{words}</p>";

    private static Gen<string> Words(int most) =>
        from count in Gen.Choose(1, most)
        from words in Gen.ArrayOf(
            Gen.Frequency(
                (40, Gen.Constant(Word.ToString())),
                (2, Gen.Constant(LongWord.ToString())),
                (1, References()),
                (3, Notes().Select(note => Word + note))),
            count)
        select string.Join(' ', words);

    private static Gen<string> Notes() =>
        from mark in Gen.Elements("", "", "line", "block")
        from count in Gen.Frequency((6, Gen.Choose(1, 6)), (1, Gen.Choose(20, 60)))
        from inner in Gen.Frequency((12, Gen.Constant("")), (1, Gen.Constant($"<span class=\"note\">{Word}</span>")))
        select $"<span class=\"note {mark}\">{string.Join(' ', Enumerable.Repeat(Word, count))}{inner}</span>";

    private static Gen<string> References() => Gen.Elements("roman", "number")
        .Select(mark => $"<a class=\"{mark}\" href=\"#end\"></a>");

    private static Gen<string> Inside(string element, string[] marks, Gen<string> content) =>
        from mark in Gen.Elements(marks)
        from count in Gen.Choose(1, 4)
        from children in Gen.ArrayOf(content, count)
        select $"<{element} class=\"{mark}\">{string.Concat(children)}</{element}>";

    private static Gen<string> Lists(int depth) =>
        from count in Gen.Choose(1, 4)
        from items in Gen.ArrayOf(Blocks(depth - 1), count)
        select $"<ul>{string.Concat(items.Select(item => $"<li>{item}</li>"))}</ul>";

    private static Gen<string> Tables() =>
        from mark in Gen.Elements("", "fixed", "keep")
        from caption in Gen.Elements("", "<caption># #</caption>")
        from head in Gen.Elements("", "<thead><tr><th>#<th>#</thead>", "<thead><tr><th rowspan=2>#<th>#<tr><th># #</thead>")
        from count in Gen.Choose(1, 4)
        from groups in Gen.ArrayOf(Groups(), count)
        select $"<table class=\"{mark}\">{caption}{head}{string.Concat(groups)}</table>";

    private static Gen<string> Groups() =>
        from mark in Gen.Elements("", "", "keep", "next")
        from count in Gen.Choose(1, 6)
        from rows in Gen.ArrayOf(Rows(), count)
        select $"<tbody class=\"{mark}\">{string.Concat(rows)}</tbody>";

    private static Gen<string> Rows() =>
        from mark in Gen.Elements("", "", "keep", "next")
        from count in Gen.Choose(1, 3)
        from cells in Gen.ArrayOf(Cells(), count)
        select $"<tr class=\"{mark}\">{string.Concat(cells)}</tr>";

    private static Gen<string> Cells() =>
        from name in Gen.Elements("td", "td", "td", "th")
        from rows in Gen.Frequency((6, Gen.Constant(1)), (2, Gen.Choose(2, 5)))
        from columns in Gen.Frequency((8, Gen.Constant(1)), (1, Gen.Constant(2)))
        from mark in Gen.Frequency((12, Gen.Constant("")), (1, Gen.Constant("turned")))
        from content in Gen.Frequency((1, Gen.Constant("")), (8, Words(5)), (1, Words(30)), (2, Paragraphs()))
        select string.Create(
            CultureInfo.InvariantCulture,
            $"<{name} class=\"{mark}\" rowspan={rows} colspan={columns}>{content}</{name}>");
}
