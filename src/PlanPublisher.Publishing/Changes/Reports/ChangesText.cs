using System.Text;
using PlanPublisher.Plans.Comparing;

namespace PlanPublisher.Publishing.Changes.Reports;

/// <summary>What a comparison found, for a terminal: what changed, then every place in each document.</summary>
/// <remarks>Words that differ stand between » and «.</remarks>
public static class ChangesText
{
    public static string Of(PlanChanges found)
    {
        var text = new StringBuilder();
        text.Append($"{found.PlanId}, compared with {found.Since}\n{ChangeSummary.Of(found)}.\n");
        foreach (var change in found.Changes)
        {
            Append(text, change);
        }

        foreach (var document in found.Documents)
        {
            Append(text, document);
        }

        if (!found.Unprinted.IsEmpty)
        {
            text.Append("\nChanged files with nothing printed: ").AppendJoin(", ", found.Unprinted).Append('\n');
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, PlanChange change)
    {
        var (before, after) = WordComparison.Of(change.Before ?? "", change.After ?? "");
        var place = change.AfterSpan.IsNone ? change.BeforeSpan : change.AfterSpan;
        text.Append($"\n* {change.Name}\n");
        text.Append($"    was: {Marked(before, "not there")}\n    now: {Marked(after, "taken out")}\n");
        text.Append(place.IsNone ? "" : $"    at:  {place}\n");
    }

    private static void Append(StringBuilder text, DocumentChanges document)
    {
        text.Append($"\n{document.Title} ({document.DocumentId})\n");
        foreach (var fact in DocumentFacts.Of(document))
        {
            text.Append($"  {fact}\n");
        }

        foreach (var place in document.Places)
        {
            text.Append($"  - {ReportPages.PagesOf(place)}, {place.What}: {place.Where}\n");
            text.Append($"      was: {Marked(place.Before, "not there")}\n      now: {Marked(place.After, "taken out")}\n");
        }
    }

    private static string Marked(MarkedText marked, string nothing)
    {
        if (marked.IsEmpty)
        {
            return $"({nothing})";
        }

        var text = new StringBuilder();
        foreach (var run in marked.Runs)
        {
            var words = run.Text.TrimEnd();
            text.Append(run.IsChanged ? $"»{words}«" : words).Append(run.Text.Length > words.Length ? " " : "");
        }

        return text.ToString().TrimEnd();
    }
}
