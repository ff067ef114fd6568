using System.Collections.Immutable;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Pages;

/// <summary>Where each element begins: on which page, and at which point of it.</summary>
/// <remarks>
/// Found in the finished pages, so text in tables and in lines needs no other path. An element without a fragment of its
/// own begins where the next element in document order does: its first descendant, or what follows it.
/// </remarks>
internal sealed class ElementPlaces
{
    private readonly Anchor?[] _places;

    private ElementPlaces(int elementCount) => _places = new Anchor?[elementCount];

    public static ElementPlaces Find(List<PageDraft> pages, int elementCount)
    {
        var places = new ElementPlaces(elementCount);
        for (var i = 0; i < pages.Count; i++)
        {
            foreach (var placed in pages[i].Body)
            {
                places.Visit(placed, default, i);
            }
        }

        places.FillFromNext(new Anchor(pages.Count - 1, default));
        return places;
    }

    public Anchor Of(int ordinal) => _places[ordinal]!.Value;

    private void Visit(PlacedFragment placed, Point origin, int page)
    {
        if (placed.Role != FragmentRole.Content)
        {
            return;
        }

        var at = origin + placed.At;
        switch (placed.Fragment)
        {
            case Fragment.Box box:
                Note(box.Element.Ordinal, page, at);
                VisitAll(box.Children, at, page);
                break;
            case Fragment.Line line:
                VisitLine(line, at, page);
                break;
            case Fragment.Replaced picture:
                Note(picture.Element.Ordinal, page, at);
                break;
        }
    }

    private void VisitAll(ImmutableArray<PlacedFragment> children, Point origin, int page)
    {
        foreach (var child in children)
        {
            Visit(child, origin, page);
        }
    }

    private void VisitLine(Fragment.Line line, Point at, int page)
    {
        foreach (var item in line.Items)
        {
            var element = item switch
            {
                LineItem.Text text => text.Element,
                LineItem.InlineBox box => box.Element,
                LineItem.Replaced picture => picture.Fragment.Element,
                _ => throw new System.Diagnostics.UnreachableException(),
            };
            Note(element.Ordinal, page, at with { X = at.X + item.X });
        }
    }

    private void Note(int ordinal, int page, Point at) => _places[ordinal] ??= new Anchor(page, at);

    private void FillFromNext(Anchor afterLast)
    {
        var next = afterLast;
        for (var i = _places.Length - 1; i >= 0; i--)
        {
            next = _places[i] ?? next;
            _places[i] = next;
        }
    }
}
