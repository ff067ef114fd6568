using PlanPublisher.Diagnostics;

namespace PlanPublisher.Composing.Markup;

/// <summary>Checks that every id stands once in a document, and that every link inside it leads somewhere.</summary>
internal static class LinkCheck
{
    public static void Check(ComposedDocument document, string documentId, DiagnosticBag problems)
    {
        var ids = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        var links = new List<(string Id, SourceSpan Span)>();
        var nearest = SourceSpan.None;
        var ordinal = 0;
        foreach (var tag in StartTagScanner.Scan(document.Html))
        {
            // An element without a place of its own is best described by the one written before it.
            nearest = document.Spans.Of(ordinal) is { IsNone: false } span ? span : nearest;
            ordinal++;
            if (tag.ValueOf("id") is { } id && !ids.TryAdd(id, nearest))
            {
                problems.Add(ComposingProblems.IdTwice(nearest, id, ids[id]));
            }

            if (tag.ValueOf("href") is ['#', .. var target])
            {
                links.Add((target, nearest));
            }
        }

        foreach (var (target, span) in links.Where(link => !ids.ContainsKey(link.Id)))
        {
            problems.Add(ComposingProblems.NoSuchPlace(span, target, documentId));
        }
    }
}
