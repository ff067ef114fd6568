using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Publishing.Changes.Reports;

/// <summary>What comparisons found, for programs.</summary>
public static class ChangesJson
{
    // Written to a file and to a terminal, never into a page.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(IEnumerable<PlanChanges> plans)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("format", 1);
            WriteAll(json, "plans", plans, Write);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, PlanChanges plan)
    {
        json.WriteString("plan", plan.PlanId);
        json.WriteString("title", plan.Title);
        json.WriteString("version", plan.Version);
        json.WriteString("date", plan.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("since", plan.Since);
        json.WriteString("summary", ChangeSummary.Of(plan));
        WriteAll(json, "changes", plan.Changes, (_, change) =>
        {
            json.WriteString("kind", ChangeSummary.NameOf(change.Kind));
            json.WriteString("name", change.Name);
            json.WriteString("path", change.Path);
            json.WriteString("before", change.Before);
            json.WriteString("after", change.After);
            WriteSpan(json, "beforeAt", change.BeforeSpan);
            WriteSpan(json, "afterAt", change.AfterSpan);
        });
        WriteAll(json, "documents", plan.Documents, Write);
        WriteTexts(json, "unprinted", plan.Unprinted);
    }

    private static void Write(Utf8JsonWriter json, DocumentChanges document)
    {
        json.WriteString("document", document.DocumentId);
        json.WriteString("title", document.Title);
        json.WriteString("state", document.State.ToString().ToLowerInvariant());
        json.WriteNumber("pagesBefore", document.PagesBefore);
        json.WriteNumber("pagesAfter", document.PagesAfter);
        WriteAll(json, "places", document.Places, (_, place) =>
        {
            json.WriteString("what", place.What);
            json.WriteString("where", place.Where);
            WritePages(json, "pagesBefore", place.PagesBefore);
            WritePages(json, "pagesAfter", place.PagesAfter);
            WriteRuns(json, "before", place.Before);
            WriteRuns(json, "after", place.After);
            json.WriteStartArray("causes");
            foreach (var cause in place.Causes)
            {
                json.WriteNumberValue(cause);
            }

            json.WriteEndArray();
        });
        WritePages(json, "moved", document.Moved);
        WriteTexts(json, "tables", document.Tables);
    }

    private static void WriteRuns(Utf8JsonWriter json, string name, MarkedText text) => WriteAll(json, name, text.Runs, (_, run) =>
    {
        json.WriteString("text", run.Text);
        json.WriteBoolean("changed", run.IsChanged);
    });

    /// <summary>The page of the PDF, from 1, and the number that is printed on it.</summary>
    private static void WritePages(Utf8JsonWriter json, string name, IEnumerable<PageNumber> pages) => WriteAll(json, name, pages, (_, page) =>
    {
        json.WriteNumber("page", page.Index + 1);
        json.WriteString("label", page.Label);
    });

    private static void WriteSpan(Utf8JsonWriter json, string name, SourceSpan span)
    {
        if (!span.IsNone)
        {
            json.WriteString(name, span.ToString());
        }
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void WriteAll<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
