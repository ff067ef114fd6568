using System.Text.RegularExpressions;

namespace PlanPublisher.EndToEnd.Tests;

/// <summary>Reads comma separated values by the heads of their columns; values may be quoted, none has line breaks.</summary>
internal static class CsvFile
{
    public static List<Dictionary<string, string>> ReadCase(string name) => ReadFile(Path.Combine(Checkout.Case("plans"), name));

    public static List<Dictionary<string, string>> ReadFile(string path)
    {
        var lines = File.ReadAllLines(path);
        var heads = Cells(lines[0]);
        return [.. lines.Skip(1).Select(line => heads.Zip(Cells(line)).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    private static List<string> Cells(string line) =>
    [
        .. Regex.Matches(line, """(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))""")
            .Select(cell => cell.Groups[1].Success ? cell.Groups[1].Value.Replace("\"\"", "\"", StringComparison.Ordinal) : cell.Groups[2].Value),
    ];
}
