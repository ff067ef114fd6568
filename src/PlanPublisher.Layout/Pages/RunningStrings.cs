using System.Text;
using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Pages;

/// <summary>Named strings and their values page by page (GCPM 3, 1.1 and 1.2).</summary>
/// <remarks>Values come from the document's text and attributes; counters in them are not supported.</remarks>
internal sealed class RunningStrings
{
    private readonly Dictionary<string, List<Assignment>> _assignments = new(StringComparer.Ordinal);

    private RunningStrings()
    {
    }

    public static RunningStrings Find(StyledDocument styled, List<PageDraft> pages, ElementPlaces places)
    {
        var strings = new RunningStrings();
        strings.Visit(styled.Root, pages, places);
        return strings;
    }

    /// <param name="keyword">first, start, last or first-except.</param>
    public string ValueOn(int page, string name, string keyword)
    {
        if (!_assignments.TryGetValue(name, out var all))
        {
            return "";
        }

        var from = FirstFrom(all, page);
        var before = from > 0 ? all[from - 1].Value : "";
        if (from == all.Count || all[from].Page != page)
        {
            return before;
        }

        var first = all[from];

        return keyword switch
        {
            "start" => first.BeginsPage ? first.Value : before,
            "last" => all[FirstFrom(all, page + 1) - 1].Value,
            "first-except" => "",
            _ => first.Value,
        };
    }

    /// <summary>The first assignment on a page or after it: they are in document order, so their pages are in order.</summary>
    private static int FirstFrom(List<Assignment> all, int page)
    {
        var (low, high) = (0, all.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = all[middle].Page < page ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private void Visit(StyledElement element, List<PageDraft> pages, ElementPlaces places)
    {
        if (element.Style.Display == Display.None)
        {
            return;
        }

        foreach (var setting in element.Style.StringSet)
        {
            var at = places.Of(element.Ordinal);
            if (!_assignments.TryGetValue(setting.Name, out var all))
            {
                _assignments.Add(setting.Name, all = []);
            }

            all.Add(new Assignment(at.PageIndex, BeginsPage(at, pages), ValueOf(setting, element)));
        }

        foreach (var child in element.Children)
        {
            if (child is StyledElement inner)
            {
                Visit(inner, pages, places);
            }
        }
    }

    private static bool BeginsPage(Anchor at, List<PageDraft> pages) =>
        pages[at.PageIndex].Body is [var first, ..] && at.At.Y <= first.At.Y;

    private static string ValueOf(StringSetting setting, StyledElement element)
    {
        var value = new StringBuilder();
        foreach (var item in setting.Value)
        {
            value.Append(item switch
            {
                ContentItem.Text text => text.Value,
                ContentItem.Attribute attribute => element.Element.Attribute(attribute.Name) ?? "",
                ContentItem.ElementText => ElementText.Of(element),
                _ => "",
            });
        }

        return value.ToString();
    }

    private sealed record Assignment(int Page, bool BeginsPage, string Value);
}
