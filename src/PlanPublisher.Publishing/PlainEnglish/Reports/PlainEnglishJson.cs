using System.Text;
using System.Text.Json;

namespace PlanPublisher.Publishing.PlainEnglish.Reports;

/// <summary>How documents read, for programs: one JSON object a line for each part, and one without <c>part</c> for the whole document.</summary>
public static class PlainEnglishJson
{
    public static string Of(PlainEnglishResult result)
    {
        var text = new StringBuilder();
        foreach (var document in result.Documents)
        {
            foreach (var part in document.Parts)
            {
                text.Append(LineOf(document, part.PartId, part.Measures)).Append('\n');
            }

            text.Append(LineOf(document, null, document.Measures)).Append('\n');
        }

        return text.ToString();
    }

    private static string LineOf(DocumentReading document, string? part, ReadingMeasures measures)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("plan", document.PlanId);
            json.WriteString("document", document.DocumentId);
            if (part is not null)
            {
                json.WriteString("part", part);
            }

            json.WriteNumber("sentences", measures.Sentences);
            json.WriteNumber("words", measures.Words);
            json.WriteNumber("syllables", measures.Syllables);
            json.WriteNumber("average", measures.Average);
            if (measures.Age is { } age)
            {
                json.WriteNumber("readingAge", age);
            }

            WriteLongest(json, measures.Longest);
            if (part is null)
            {
                WriteUnexplained(json, document);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void WriteLongest(Utf8JsonWriter json, LongestSentence? longest)
    {
        if (longest is null)
        {
            return;
        }

        var (line, column) = longest.Span.Position;
        json.WriteStartObject("longest");
        json.WriteNumber("words", longest.Words);
        json.WriteString("sentence", longest.Text);
        json.WriteString("file", longest.Span.Source?.ToString() ?? "");
        json.WriteNumber("line", line);
        json.WriteNumber("column", column);
        json.WriteEndObject();
    }

    private static void WriteUnexplained(Utf8JsonWriter json, DocumentReading document)
    {
        json.WriteStartArray("unexplained");
        foreach (var abbreviation in document.Unexplained)
        {
            json.WriteStringValue(abbreviation);
        }

        json.WriteEndArray();
    }
}
