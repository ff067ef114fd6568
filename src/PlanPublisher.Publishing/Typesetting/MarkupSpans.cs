using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Html;

namespace PlanPublisher.Publishing.Typesetting;

/// <summary>Says of each element where its start tag stands, for pages that an author wrote as HTML.</summary>
internal static class MarkupSpans
{
    public static ElementSpans Of(HtmlDocument document, SourceText source)
    {
        var spans = new List<KeyValuePair<int, SourceSpan>>(document.ElementCount);
        Visit(document.Root);
        return new ElementSpans(ImmutableSortedDictionary.CreateRange(spans));

        void Visit(HtmlElement element)
        {
            if (element.Offset >= 0)
            {
                spans.Add(new(element.Ordinal, StartTag(source, element.Offset)));
            }

            foreach (var child in element.Children)
            {
                if (child is HtmlElement inner)
                {
                    Visit(inner);
                }
            }
        }
    }

    /// <summary>Through its closing bracket, but not past its line.</summary>
    private static SourceSpan StartTag(SourceText source, int offset)
    {
        var rest = source.Text.AsSpan(offset);
        var end = rest.IndexOfAny('>', '\n');
        return source.Span(offset, end < 0 ? rest.Length : rest[end] == '>' ? end + 1 : end);
    }
}
