using System.Collections.Immutable;
using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Pages;

/// <summary>Makes the bookmarks of all that has a <c>bookmark-level</c>; HTML's headings have theirs from the user agent's style sheet.</summary>
internal static class OutlineBuilder
{
    public static ImmutableArray<OutlineEntry> Build(StyledDocument styled, ElementPlaces places)
    {
        var entries = ImmutableArray.CreateBuilder<OutlineEntry>();
        Visit(styled.Root);
        return entries.ToImmutable();

        void Visit(StyledElement element)
        {
            if (element.Style.Display == Display.None)
            {
                return;
            }

            if (element.Style.BookmarkLevel is var level and > 0 && LabelOf(element) is { Length: > 0 } label)
            {
                entries.Add(new OutlineEntry(level, label, element.Ordinal, places.Of(element.Ordinal)));
            }

            foreach (var child in element.Children)
            {
                if (child is StyledElement inner)
                {
                    Visit(inner);
                }
            }
        }
    }

    private static string LabelOf(StyledElement element)
    {
        if (element.Style.BookmarkLabel is not { } content)
        {
            return ElementText.Of(element);
        }

        return string.Concat(content.Select(item => item switch
        {
            ContentItem.Text text => text.Value,
            ContentItem.Attribute attribute => element.Element.Attribute(attribute.Name) ?? "",
            ContentItem.ElementText => ElementText.Of(element),
            _ => "",
        }));
    }
}
