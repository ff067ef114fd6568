using System.Text;
using System.Text.Json;

namespace PlanPublisher.Diagnostics;

/// <summary>Writes problems as one SARIF log, which code hosts show beside the changed lines.</summary>
/// <remarks>
/// Follows SARIF 2.1.0 (OASIS, 2020): the tool with the rules that were broken, and a result for each problem. Hints stand
/// in the message behind the sentence, for viewers show nothing else. Fixes and snippets are not written.
/// </remarks>
public static class DiagnosticSarif
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <param name="version">Of the program.</param>
    public static string Format(IReadOnlyList<Diagnostic> diagnostics, string version)
    {
        var codes = diagnostics.Select(d => d.Code).Distinct().Order(StringComparer.Ordinal).ToList();
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, codes, version);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var diagnostic in diagnostics)
            {
                WriteResult(json, diagnostic, codes.BinarySearch(diagnostic.Code, StringComparer.Ordinal));
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void WriteTool(Utf8JsonWriter json, List<string> codes, string version)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "PlanPublisher");
        json.WriteString("version", version);
        json.WriteStartArray("rules");
        foreach (var code in codes)
        {
            json.WriteStartObject();
            json.WriteString("id", code);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", DiagnosticText.NameOf(diagnostic.Severity));
        WriteMessage(json, diagnostic.Hint is { } hint ? $"{diagnostic.Message} (hint: {hint})" : diagnostic.Message);
        json.WriteStartArray("locations");
        if (!diagnostic.Span.IsNone)
        {
            json.WriteStartObject();
            WritePlace(json, diagnostic.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteRelated(json, diagnostic);
        json.WriteEndObject();
    }

    private static void WriteRelated(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        if (diagnostic.Related.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("relatedLocations");
        foreach (var related in diagnostic.Related.Where(related => !related.Span.IsNone))
        {
            json.WriteStartObject();
            WritePlace(json, related.Span);
            WriteMessage(json, related.Label);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteMessage(Utf8JsonWriter json, string text)
    {
        json.WriteStartObject("message");
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, SourceSpan span)
    {
        var source = span.Source!;
        var (line, column) = span.Position;
        var (endLine, endColumn) = source.PositionOf(span.End);
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", AddressOf(source.ToString()));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", line);
        json.WriteNumber("startColumn", column);
        json.WriteNumber("endLine", endLine);
        json.WriteNumber("endColumn", endColumn);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>SARIF 2.1.0, 3.10: a URI reference, so letters that may not stand in one are escaped.</summary>
    private static string AddressOf(string path) =>
        string.Join('/', path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
}
