using System.Text;

namespace PlanPublisher.Composing.Tables;

/// <summary>Lines of values as RFC 4180 has them: parted by commas, each line ended by CR LF.</summary>
internal static class Csv
{
    public static string Of(IEnumerable<IEnumerable<string>> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            text.AppendJoin(',', line.Select(Field)).Append("\r\n");
        }

        return text.ToString();
    }

    /// <summary>RFC 4180, 2: a field with a comma, a quote or a line break stands in quotes, and its own quotes are doubled.</summary>
    private static string Field(string value) => value.AsSpan().IndexOfAny(",\"\r\n") < 0
        ? value
        : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
