using System.Globalization;

namespace PlanPublisher.Layout.Tests.Tables;

/// <summary>A case of a case file: "# name", settings ("page 60"), the table, "---", and the pages expected.</summary>
internal sealed record TableCase(IReadOnlyDictionary<string, string> Settings, string Table, string Expected)
{
    public static SortedDictionary<string, TableCase> ReadAll(string file)
    {
        using var stream = typeof(TableCase).Assembly.GetManifestResourceStream($"cases/layout/tables/{file}.txt")!;
        using var reader = new StreamReader(stream);
        var cases = new SortedDictionary<string, TableCase>(StringComparer.Ordinal);
        foreach (var text in reader.ReadToEnd().Split("\n# ", StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            var end = text.IndexOf('\n', StringComparison.Ordinal);
            cases.Add(text[..end], Read(text[(end + 1)..]));
        }

        return cases;
    }

    /// <summary>Not a number where the setting is missing.</summary>
    public double Number(string setting) =>
        Settings.TryGetValue(setting, out var value) ? double.Parse(value, CultureInfo.InvariantCulture) : double.NaN;

    private static TableCase Read(string text)
    {
        var parts = text.Split("---\n");
        var lines = parts[0].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var settings = lines.Where(IsSetting).Select(line => line.Split(' ')).ToDictionary(words => words[0], words => words[1]);
        return new TableCase(settings, string.Join('\n', lines.Where(line => !IsSetting(line))), parts[1].Trim());
    }

    private static bool IsSetting(string line) =>
        line.StartsWith("page ", StringComparison.Ordinal) || line.StartsWith("room ", StringComparison.Ordinal);
}
