using System.Text.RegularExpressions;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Resolving;

namespace PlanPublisher.Plans.Tests;

/// <summary>The performance tables of the strategy of 2003 against the cells of the printed ones.</summary>
public class ContentTableTests
{
    public static TheoryData<string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var (table, row) in CsvFile.Read("doc002-psa-tables.csv").Select(c => (c["table"], c["row"])).Distinct())
            {
                rows.Add(table, row);
            }

            return rows;
        }
    }

    [Theory]
    [InlineData("psa-1-performance", 3, 5, 4)]
    [InlineData("psa-2-performance", 10, 4, 3)]
    public void A_table_has_the_printed_size_and_notes(string id, int rows, int columns, int notes)
    {
        var table = TableOf(id);

        Assert.Equal((rows, columns), (table.Rows.Length, table.Columns.Length));
        Assert.All(table.Rows, row => Assert.Equal(columns, row.Cells.Length));
        Assert.Equal(notes, table.Notes.Length);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_shows_what_is_printed(string tableName, string rowName)
    {
        var printed = CsvFile.Read("doc002-psa-tables.csv").Where(cell => cell["table"] == tableName && cell["row"] == rowName).ToList();
        var table = TableOf(tableName.Replace(' ', '-').ToLowerInvariant() + "-performance");
        var row = table.Rows.Single(row => HasMeasure(row, rowName));

        Assert.Equal(printed.Count, row.Cells.Length);
        foreach (var (cell, made) in printed.Select(cell => cell["cell"]).Zip(row.Cells).Skip(1))
        {
            AssertSame(cell, made);
        }
    }

    [Fact]
    public void The_asterisk_of_the_estimates_stands_in_the_head_of_their_column()
    {
        var table = TableOf("psa-1-performance");

        Assert.Equal(["1"], table.Columns[2].Calls.Select(call => call.Sign));
        Assert.Equal(["2", "3", "4"], table.Rows.Select(row => Assert.Single(row.Cells[0].Calls).Sign));
        Assert.Equal(table.Notes.Select(note => note.Sign), ["1", "2", "3", "4"]);
    }

    private static void AssertSame(string printed, PerformanceCell made)
    {
        var text = string.Join(' ', made.Lines.Select(line => $"{line.Part} {line.Words}"));
        Assert.Equal(PrintedText.Numbers(printed).Order(StringComparer.Ordinal), PrintedText.Numbers(text).Order(StringComparer.Ordinal));
        Assert.Equal(Regex.Count(printed, "N/A"), made.Lines.Count(line => line.Words == "Not applicable"));
        Assert.Equal(printed == "-", text.Trim() == "Not set");
        if (printed is ['[' or '(', ..])
        {
            Assert.True(Assert.Single(made.Lines).IsOpen);
            Assert.Equal(PrintedText.Letters(printed), PrintedText.Letters(text));
        }
    }

    private static bool HasMeasure(PerformanceRow row, string printed) =>
        PrintedText.Letters(printed).StartsWith(PrintedText.Letters(row.Cells[0].Lines[0].Words), StringComparison.Ordinal);

    private static ResolvedPerformanceTable TableOf(string id) =>
        ContentPlan.Resolved.Documents[0].Parts.OfType<ResolvedPart.Prose>()
            .SelectMany(part => part.Part.Content.OfType<Block.Placed>())
            .Select(placed => placed.Thing)
            .OfType<ResolvedThing.PerformanceTable>()
            .Single(thing => thing.Id == id)
            .Table;
}
