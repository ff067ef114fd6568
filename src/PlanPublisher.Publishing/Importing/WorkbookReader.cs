using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Publishing.Importing;

/// <summary>Reads the first sheet of a workbook as rows of texts, each with the sheet's name and the cell as its place.</summary>
/// <remarks>
/// Follows ECMA-376, part 1, 18.3 (worksheets), 18.4 (shared strings) and 18.8.30 (number formats), as far as a table of values
/// needs it: the values that stand in the cells. Formulas are not computed again, and a merged cell counts as its first.
/// </remarks>
internal static class WorkbookReader
{
    private const int MostRows = 10_000;
    private const int MostColumns = 100;
    private const long MostBytesOfPart = 64 * 1024 * 1024;

    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static WorkbookSheet? Read(string path, ReadOnlyMemory<byte> bytes, DiagnosticBag problems)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes.ToArray()), ZipArchiveMode.Read);
            return ReadFirstSheet(path, archive);
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException or FormatException or OverflowException or IOException)
        {
            problems.Add(ImportingProblems.NotAWorkbook(path, exception.Message.TrimEnd('.')));
            return null;
        }
    }

    private static WorkbookSheet ReadFirstSheet(string path, ZipArchive archive)
    {
        var sheet = Part(archive, "xl/workbook.xml")?.Descendants(Main + "sheet").FirstOrDefault()
            ?? throw new InvalidDataException("it has no sheet");
        var name = sheet.Attribute("name")?.Value ?? "Sheet1";
        var target = TargetOf(archive, sheet.Attribute(Office + "id")?.Value) ?? "worksheets/sheet1.xml";
        var cells = Part(archive, target.StartsWith('/') ? target[1..] : "xl/" + target)
            ?? throw new InvalidDataException("its first sheet is missing");
        var formats = new CellFormats(Part(archive, "xl/styles.xml"));
        var strings = SharedStrings(Part(archive, "xl/sharedStrings.xml"));
        var rows = cells.Descendants(Main + "row").Take(MostRows + 1).ToList();
        if (rows.Count > MostRows)
        {
            throw new InvalidDataException($"its first sheet has more than {MostRows} rows");
        }

        var table = rows.Select((row, index) => RowOf(row, index + 1, $"{path}:{name}!", strings, formats)).ToList();
        var width = table.Count == 0 ? 0 : table[0].Length;
        ImmutableArray<ImmutableArray<Sourced<string>>> filled =
            [.. table.Where(row => row.Any(cell => cell.Value.Length > 0)).Select(row => Fit(row, width))];
        return new WorkbookSheet(filled, new SourceText($"{path}:{name}", " ").Span(0, 0));
    }

    private static string? TargetOf(ZipArchive archive, string? relation) =>
        Part(archive, "xl/_rels/workbook.xml.rels")?.Root?.Elements()
            .FirstOrDefault(element => element.Attribute("Id")?.Value == relation)?.Attribute("Target")?.Value;

    private static ImmutableArray<string> SharedStrings(XDocument? part) =>
    [
        .. part?.Root?.Elements(Main + "si").Select(item =>
            string.Concat(item.Descendants(Main + "t").Where(text => text.Parent?.Name != Main + "rPh").Select(text => text.Value))) ?? [],
    ];

    /// <summary>Cells that a sheet leaves out are empty.</summary>
    private static ImmutableArray<Sourced<string>> RowOf(
        XElement row,
        int number,
        string place,
        ImmutableArray<string> strings,
        CellFormats formats)
    {
        var cells = ImmutableArray.CreateBuilder<Sourced<string>>();
        foreach (var cell in row.Elements(Main + "c"))
        {
            var name = cell.Attribute("r")?.Value ?? $"{LettersOf(cells.Count)}{number}";
            var column = ColumnOf(name);
            while (cells.Count < column && cells.Count < MostColumns)
            {
                cells.Add(At(place + $"{LettersOf(cells.Count)}{number}", ""));
            }

            cells.Add(At(place + name, TextOf(cell, strings, formats).Trim()));
        }

        return cells.ToImmutable();
    }

    /// <summary>Every row as wide as the first: a sheet does not store the empty cells at a row's end.</summary>
    private static ImmutableArray<Sourced<string>> Fit(ImmutableArray<Sourced<string>> row, int width)
    {
        while (row.Length > width && row[^1].Value.Length == 0)
        {
            row = row.RemoveAt(row.Length - 1);
        }

        var last = row.IsEmpty ? "" : row[^1].Span.Source?.Path ?? "";
        while (row.Length < width)
        {
            row = row.Add(At(last, ""));
        }

        return row;
    }

    private static string TextOf(XElement cell, ImmutableArray<string> strings, CellFormats formats)
    {
        var value = cell.Element(Main + "v")?.Value ?? "";
        return cell.Attribute("t")?.Value switch
        {
            "s" => int.TryParse(value, out var index) && index >= 0 && index < strings.Length ? strings[index] : "",
            "inlineStr" => string.Concat(cell.Descendants(Main + "t").Select(text => text.Value)),
            "str" or "b" or "e" => value,
            _ => formats.Write(value, cell.Attribute("s")?.Value),
        };
    }

    private static Sourced<string> At(string place, string text) =>
        new(text, new SourceText(place, text).Span(0, text.Length));

    private static int ColumnOf(string name)
    {
        var column = 0;
        foreach (var letter in name.TakeWhile(char.IsAsciiLetterUpper).Take(3))
        {
            column = (column * 26) + letter - 'A' + 1;
        }

        return column - 1;
    }

    private static string LettersOf(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : LettersOf((column / 26) - 1) + (char)('A' + (column % 26));

    /// <summary>No part may unpack to more than any real workbook has, nor name files of its own.</summary>
    private static XDocument? Part(ZipArchive archive, string name)
    {
        if (archive.GetEntry(name) is not { } entry)
        {
            return null;
        }

        if (entry.Length > MostBytesOfPart)
        {
            throw new InvalidDataException($"its part {name} is too large");
        }

        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostBytesOfPart };
        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, settings);
        return XDocument.Load(reader);
    }
}
