using System.Text;
using System.Text.Json;

namespace PlanPublisher.Diagnostics;

/// <summary>Writes problems for other programs: one JSON object a line (JSON Lines), in the order of the text.</summary>
/// <remarks>
/// Lines and columns count from 1, columns in UTF-16 code units; the end is behind the last character. A problem without
/// a place has no <c>file</c>; one without a hint has no <c>hint</c>.
/// </remarks>
public static class DiagnosticJson
{
    public static string Format(IEnumerable<Diagnostic> diagnostics)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics)
        {
            using var bytes = new MemoryStream();
            using (var json = new Utf8JsonWriter(bytes))
            {
                Write(json, diagnostic);
            }

            text.Append(Encoding.UTF8.GetString(bytes.ToArray())).Append('\n');
        }

        return text.ToString();
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", DiagnosticText.NameOf(diagnostic.Severity));
        WritePlace(json, diagnostic.Span);
        json.WriteString("message", diagnostic.Message);
        if (diagnostic.Hint is { } hint)
        {
            json.WriteString("hint", hint);
        }

        json.WriteStartArray("related");
        foreach (var related in diagnostic.Related)
        {
            json.WriteStartObject();
            WritePlace(json, related.Span);
            json.WriteString("label", related.Label);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, SourceSpan span)
    {
        if (span.Source is not { } source)
        {
            return;
        }

        var (line, column) = span.Position;
        var (endLine, endColumn) = source.PositionOf(span.End);
        json.WriteString("file", source.ToString());
        json.WriteNumber("line", line);
        json.WriteNumber("column", column);
        json.WriteNumber("endLine", endLine);
        json.WriteNumber("endColumn", endColumn);
    }
}
