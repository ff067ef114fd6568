using System.Text.Json;

namespace PlanPublisher.EndToEnd.Tests;

/// <summary>What a matrix is published as beside its page, of the real content, against the inventory of the printed ones.</summary>
[Collection(BuiltContentCollection.Name)]
public sealed class MatrixFilesTests(BuiltContent built)
{
    private const string Folder = "towards-the-safest-city/alignment-matrices/tables";

    private static readonly string[] OfStrategies = ["goal1", "goal2", "goal3", "goal4", "goal5", "kp1", "kp2", "kp3", "kp4"];

    [Theory]
    [InlineData("strategies", "annex-b.csv", 9)]
    [InlineData("growth-items", "annex-l.csv", 5)]
    public void The_cells_of_the_file_of_values_are_those_printed(string matrix, string inventory, int columns)
    {
        var printed = CsvFile.ReadCase(inventory);
        var cells = CsvFile.ReadFile(PathOf($"{matrix}.csv"));

        Assert.Equal(printed.Count, cells.Count);
        foreach (var (was, now) in printed.Zip(cells))
        {
            Assert.Equal(
                OfStrategies.Take(columns).Select(column => was[column] == "1"),
                now.Values.Skip(1).Select(value => value is "supports" or "contributes"));
        }
    }

    [Theory]
    [InlineData("strategies.csv")]
    [InlineData("strategies-summary.csv")]
    [InlineData("strategies-gaps.csv")]
    [InlineData("objectives-matrix.csv")]
    public void Its_metadata_names_the_columns_of_the_file_and_the_values_they_may_have(string file)
    {
        var heads = File.ReadLines(PathOf(file)).First();
        using var metadata = JsonDocument.Parse(File.ReadAllText(PathOf(file + "-metadata.json")));
        var root = metadata.RootElement;

        Assert.Equal("http://www.w3.org/ns/csvw", root.GetProperty("@context")[0].GetString());
        Assert.Equal(file, root.GetProperty("url").GetString());
        var columns = root.GetProperty("tableSchema").GetProperty("columns").EnumerateArray().ToList();
        Assert.Equal(heads, string.Join(',', columns.Select(column => column.GetProperty("titles").GetString())));
        Assert.Equal(columns.Count, columns.Select(column => column.GetProperty("name").GetString()).Distinct().Count());
        foreach (var row in CsvFile.ReadFile(PathOf(file)))
        {
            Assert.All(columns, column => AssertAllows(column, row[column.GetProperty("titles").GetString()!]));
        }
    }

    [Fact]
    public void Gaps_are_said_in_words_on_the_page_in_the_pdf_and_in_a_text()
    {
        const string idle = "Strategies that support nothing (3):";
        const string notYet = "Strategies that support nothing yet, because they are being developed (8):";
        var page = HtmlWords.Normal(built["towards-the-safest-city/alignment-matrices"].Page.Body!.TextContent);
        var pdf = HtmlWords.Normal(built["towards-the-safest-city/alignment-matrices"].Pdf.Structure.Text);
        var text = File.ReadAllText(PathOf("strategies-gaps.txt"));

        Assert.All([page, pdf, text], words => Assert.Contains(idle, words, StringComparison.Ordinal));
        Assert.All([page, pdf, text], words => Assert.Contains(notYet, words, StringComparison.Ordinal));
        Assert.Contains("- IT Infrastructure Strategy\n", text, StringComparison.Ordinal);
        var lines = CsvFile.ReadFile(PathOf("strategies-gaps.csv"));
        Assert.Equal(3, lines.Count(line => line["gap"] == "supports nothing"));
        Assert.Equal(8, lines.Count(line => line["gap"] == "supports nothing yet"));
    }

    private static void AssertAllows(JsonElement column, string value)
    {
        var type = column.GetProperty("datatype");
        if (column.TryGetProperty("required", out var required) && required.GetBoolean())
        {
            Assert.NotEqual("", value);
        }

        if (type.ValueKind == JsonValueKind.Object)
        {
            Assert.Contains(value, type.GetProperty("format").GetString()!.Split('|').Append(""));
        }
        else if (type.GetString() == "nonNegativeInteger")
        {
            Assert.Matches("^[0-9]+$", value);
        }
    }

    private string PathOf(string file) => Path.Combine(built.OutputFolder, Folder, file);
}
