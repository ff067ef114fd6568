using PlanPublisher.Layout.Fragments;

namespace PlanPublisher.Publishing.Editions.LargePrint;

/// <summary>On which page of the standard edition each element begins.</summary>
internal sealed class StandardPages
{
    private readonly Dictionary<int, int> _pages = [];
    private readonly LaidOutDocument _standard;

    private StandardPages(LaidOutDocument standard) => _standard = standard;

    public static StandardPages Of(LaidOutDocument standard)
    {
        var pages = new StandardPages(standard);
        foreach (var page in standard.Pages)
        {
            foreach (var placed in page.Content)
            {
                pages.Visit(placed, page.Index);
            }
        }

        return pages;
    }

    /// <summary>The number that is printed on the page; null for an element that is on none.</summary>
    public string? LabelOf(int ordinal) => _pages.TryGetValue(ordinal, out var page) ? _standard.Pages[page].Label : null;

    private void Visit(PlacedFragment placed, int page)
    {
        if (placed.Role != FragmentRole.Content)
        {
            return;
        }

        switch (placed.Fragment)
        {
            case Fragment.Box box:
                _pages.TryAdd(box.Element.Ordinal, page);
                foreach (var child in box.Children)
                {
                    Visit(child, page);
                }

                break;
            case Fragment.Turned turned:
                Visit(placed with { Fragment = turned.Content }, page);
                break;
            case Fragment.Line line:
                foreach (var text in line.Items.OfType<LineItem.Text>())
                {
                    _pages.TryAdd(text.Element.Ordinal, page);
                }

                break;
            case Fragment.Replaced replaced:
                _pages.TryAdd(replaced.Element.Ordinal, page);
                break;
        }
    }
}
