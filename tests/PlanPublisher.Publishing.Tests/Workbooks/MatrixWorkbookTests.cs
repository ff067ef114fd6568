using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Publishing.Importing;
using PlanPublisher.Publishing.Workbooks;

namespace PlanPublisher.Publishing.Tests.Workbooks;

public sealed class MatrixWorkbookTests
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static readonly WorkbookFacts Facts = new("All strategies", "Town Police Authority", "en-GB", new DateOnly(2003, 2, 21));

    private static readonly ResolvedMatrix Matrix = new(
        "strategies",
        "All strategies",
        "Strategy",
        [
            new("goals", "Goals", [new("goal-1", "Goal 1", "Safer Communities", null, 2), new("goal-2", "Goal 2", "Counter Terrorism", null, 1)]),
            new("kp", "Key priorities", [new("kp-1", "K.P. 1", "Tackling disorder", null, 0)]),
        ],
        [
            new("Kept", [new("drugs", 1, "Drugs, \"Class A\" & <others>", [LinkStrength.Supports, null, null])]),
            new("New", [new("patrol", 2, "Patrol", [LinkStrength.Contributes, LinkStrength.Contributes, null]) { Status = "being developed" }]),
        ]);

    [Fact]
    public void Its_first_sheet_has_a_head_for_each_column_and_a_row_for_each_row()
    {
        var sheet = WorkbookReader.Read("m.xlsx", MatrixWorkbook.Of(Matrix, Facts), new DiagnosticBag())!;

        Assert.Equal(
            [
                "No.|Group|Strategy|Goal 1: Safer Communities|Goal 2: Counter Terrorism|K.P. 1: Tackling disorder|Status|Links",
                "1|Kept|Drugs, \"Class A\" & <others>|supports||||1",
                "2|New|Patrol|contributes|contributes||being developed|2",
            ],
            sheet.Rows.Select(row => string.Join('|', row.Select(cell => cell.Value))));
    }

    [Fact]
    public void Totals_and_gaps_stand_on_sheets_of_their_own()
    {
        var parts = PartsOf(MatrixWorkbook.Of(Matrix, Facts));

        Assert.Equal(["Matrix", "Totals", "Gaps"], parts["xl/workbook.xml"].Descendants(Main + "sheet").Select(sheet => sheet.Attribute("name")!.Value));
        var texts = parts["xl/sharedStrings.xml"].Descendants(Main + "t").Select(text => text.Value).ToList();
        Assert.Contains("Supported by no strategy", texts);
        Assert.Contains("Rests on one strategy alone", texts);
        Assert.Contains("K.P. 1: Tackling disorder", texts);
    }

    [Fact]
    public void The_validator_of_the_format_finds_nothing()
    {
        using var stream = new MemoryStream(MatrixWorkbook.Of(Matrix, Facts).ToArray());
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);

        var findings = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document);

        Assert.Empty(findings.Select(finding => $"{finding.Part?.Uri} {finding.Path?.XPath}: {finding.Description}"));
    }

    [Fact]
    public void Rows_are_as_high_as_their_wrapped_words()
    {
        var sheet = PartsOf(MatrixWorkbook.Of(Matrix, Facts)).Single(part => part.Value.Descendants(Main + "pane").Any(pane => pane.Attribute("topLeftCell")?.Value == "D2")).Value;

        // "K.P. 1:", "Tackling" and "disorder" in a column of 16 digits; in the rows all words have room.
        Assert.Equal(["45", "15", "15"], sheet.Descendants(Main + "row").Select(row => row.Attribute("ht")!.Value));
    }

    [Theory]
    [InlineData("one two", 15)]
    [InlineData("one two three", 30)]
    [InlineData("incomprehensible", 30)]
    [InlineData("an incomprehensible one", 60)]
    [InlineData("", 15)]
    public void A_row_has_a_line_for_each_that_its_words_need(string words, double points) =>
        Assert.Equal(points, RowHeight.Of([words], [("Head", 10)]));

    [Fact]
    public void Heads_stay_in_sight_are_printed_on_every_page_and_belong_to_a_table()
    {
        var parts = PartsOf(MatrixWorkbook.Of(Matrix, Facts));

        var sheet = Assert.Single(parts, part => part.Value.Descendants(Main + "pane").Any(pane => pane.Attribute("topLeftCell")?.Value == "D2")).Value;
        var pane = sheet.Descendants(Main + "pane").Single();
        Assert.Equal(("3", "1", "frozen"), (pane.Attribute("xSplit")!.Value, pane.Attribute("ySplit")!.Value, pane.Attribute("state")!.Value));
        Assert.Contains("'Matrix'!$1:$1", parts["xl/workbook.xml"].Descendants(Main + "definedName").Select(name => name.Value));
        var table = parts.Values.Single(part => part.Root!.Name == Main + "table" && part.Root.Attribute("name")!.Value == "Matrix");
        Assert.Equal("A1:H3", table.Root!.Attribute("ref")!.Value);
        Assert.Equal("Goal 1: Safer Communities", table.Descendants(Main + "tableColumn").ElementAt(3).Attribute("name")!.Value);
    }

    [Fact]
    public void It_says_what_it_is_who_made_it_and_in_which_language()
    {
        var facts = PartsOf(MatrixWorkbook.Of(Matrix, Facts)).Values.Single(part => part.Root!.Name.LocalName == "coreProperties");

        Assert.Equal(
            ["title=All strategies", "creator=Town Police Authority", "language=en-GB", "created=2003-02-21T00:00:00Z"],
            facts.Root!.Elements().Select(element => $"{element.Name.LocalName}={element.Value}"));
    }

    [Fact]
    public void The_same_matrix_gives_the_same_bytes_with_nothing_of_the_day_or_machine()
    {
        var first = MatrixWorkbook.Of(Matrix, Facts).ToArray();
        var second = MatrixWorkbook.Of(Matrix, Facts).ToArray();

        Assert.Equal(first, second);
        using var archive = new ZipArchive(new MemoryStream(first));
        Assert.All(archive.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
        Assert.Equal("[Content_Types].xml", archive.Entries[0].FullName);
    }

    [Fact]
    public void Heads_that_are_alike_or_too_long_for_a_table_are_made_to_fit()
    {
        var matrix = Matrix with
        {
            RowName = "Status",
            ColumnGroups = [new("goals", "Goals", [new("goal-1", "Goal 1", new string('x', 300), null, 2), new("goal-2", "links", "", null, 1)])],
            RowGroups = [new(null, [new("drugs", 1, "Drugs", [LinkStrength.Supports, null]) { Status = "being developed" }])],
        };
        using var stream = new MemoryStream(MatrixWorkbook.Of(matrix, Facts).ToArray());
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);

        var heads = PartsOf(stream.ToArray()).Values.Single(part => part.Root!.Name == Main + "table" && part.Root.Attribute("name")!.Value == "Matrix")
            .Descendants(Main + "tableColumn").Select(column => column.Attribute("name")!.Value).ToList();
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(finding => finding.Description));
        Assert.Contains("Status (2)", heads);
        Assert.All(heads, head => Assert.InRange(head.Length, 1, 255));
    }

    [Fact]
    public void A_matrix_without_rows_is_a_workbook_all_the_same()
    {
        using var stream = new MemoryStream(MatrixWorkbook.Of(Matrix with { RowGroups = [] }, Facts).ToArray());
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(finding => finding.Description));
    }

    private static ImmutableSortedDictionary<string, XDocument> PartsOf(ReadOnlyMemory<byte> workbook)
    {
        using var archive = new ZipArchive(new MemoryStream(workbook.ToArray()));
        return archive.Entries.ToImmutableSortedDictionary(entry => entry.FullName, entry =>
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            return XDocument.Parse(reader.ReadToEnd());
        }, StringComparer.Ordinal);
    }
}
