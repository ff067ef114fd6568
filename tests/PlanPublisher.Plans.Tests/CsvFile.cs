using System.Text.RegularExpressions;

namespace PlanPublisher.Plans.Tests;

/// <summary>Reads a comma separated file of the cases folder; values may be quoted, none has line breaks.</summary>
internal static class CsvFile
{
    public static List<Dictionary<string, string>> Read(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Cases, name));
        var header = Cells(lines[0]);
        return [.. lines.Skip(1).Select(line => header.Zip(Cells(line)).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    private static List<string> Cells(string line) =>
    [
        .. Regex.Matches(line, """(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))""")
            .Select(cell => cell.Groups[1].Success ? cell.Groups[1].Value.Replace("\"\"", "\"") : cell.Groups[2].Value),
    ];
}
