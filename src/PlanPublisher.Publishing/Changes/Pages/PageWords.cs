using System.Collections;
using PlanPublisher.Layout.Fragments;

namespace PlanPublisher.Publishing.Changes.Pages;

/// <summary>Which elements a page shows words, drawings or cells of.</summary>
internal sealed class PageWords
{
    private readonly BitArray _shown;

    private PageWords(int elements) => _shown = new BitArray(elements);

    public static PageWords Of(Page page, int elements)
    {
        var words = new PageWords(elements);
        foreach (var placed in page.Content)
        {
            words.Visit(placed);
        }

        return words;
    }

    public bool Shows(int first, int last)
    {
        for (var ordinal = first; ordinal <= last; ordinal++)
        {
            if (_shown[ordinal])
            {
                return true;
            }
        }

        return false;
    }

    private void Visit(PlacedFragment placed)
    {
        if (placed.Role != FragmentRole.Content)
        {
            return;
        }

        switch (placed.Fragment)
        {
            case Fragment.Box box:
                // A box without children is an empty cell: it is all there is of its element.
                if (box.Children.IsEmpty)
                {
                    _shown[box.Element.Ordinal] = true;
                }

                foreach (var child in box.Children)
                {
                    Visit(child);
                }

                break;
            case Fragment.Line line:
                foreach (var item in line.Items)
                {
                    Visit(item);
                }

                break;
            case Fragment.Turned turned:
                Visit(new PlacedFragment(default, turned.Content));
                break;
            case Fragment.Replaced picture:
                _shown[picture.Element.Ordinal] = true;
                break;
        }
    }

    private void Visit(LineItem item)
    {
        switch (item)
        {
            case LineItem.Text text:
                _shown[text.Element.Ordinal] = true;
                break;
            case LineItem.Replaced picture:
                _shown[picture.Fragment.Element.Ordinal] = true;
                break;
        }
    }
}
