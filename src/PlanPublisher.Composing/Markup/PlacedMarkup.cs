using System.Collections.Immutable;
using System.Text;
using PlanPublisher.Diagnostics;
using PlanPublisher.Templates.Places;

namespace PlanPublisher.Composing.Markup;

/// <summary>Takes the source places out of rendered HTML and keeps them beside it.</summary>
internal static class PlacedMarkup
{
    private const string PlaceAttribute = "data-at";

    public static ComposedDocument Split(string rendered, SourcePlaces places)
    {
        var html = new StringBuilder(rendered.Length);
        var spans = ImmutableSortedDictionary.CreateBuilder<int, SourceSpan>();
        var copiedTo = 0;
        var ordinal = 0;
        foreach (var tag in StartTagScanner.Scan(rendered))
        {
            foreach (var attribute in tag.Attributes)
            {
                if (attribute.Name == PlaceAttribute)
                {
                    spans.Add(ordinal, places.Of(attribute.Value));
                    // The space before the attribute goes with it.
                    html.Append(rendered, copiedTo, attribute.Start - 1 - copiedTo);
                    copiedTo = attribute.End;
                }
            }

            ordinal++;
        }

        html.Append(rendered, copiedTo, rendered.Length - copiedTo);
        return new ComposedDocument(html.ToString(), new ElementSpans(spans.ToImmutable()));
    }
}
