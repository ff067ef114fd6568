using PlanPublisher.Layout.Flow;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Tests.Tables;

/// <summary>Puts a table on pages and writes them as text.</summary>
internal static class TablePages
{
    /// <param name="firstRoom">What is left on the first page, below other content; not a number for a page of its own.</param>
    public static List<Placed> Of(IPlaceable table, double height, double firstRoom = double.NaN)
    {
        var full = Length.FromPoints(height);
        var space = double.IsNaN(firstRoom)
            ? new Space(full, full, AtTop: true)
            : new Space(Length.FromPoints(firstRoom), full, AtTop: false);
        var pages = new List<Placed>();
        BreakToken? from = null;
        do
        {
            var placed = table.Place(space, from);
            Assert.True(placed.Fragment is not null || !space.AtTop, "an empty page took nothing");
            if (placed.Fragment is not null)
            {
                Assert.False(placed.Rest is not null && placed.Rest.Equals(from), "no progress");
                pages.Add(placed);
            }

            from = placed.Rest;
            space = new Space(full, full, AtTop: true);
            if (placed.Fragment is not null && from is null)
            {
                return pages;
            }
        }
        while (pages.Count < 1000);
        throw new InvalidOperationException("the table does not end");
    }

    /// <summary>Each row as its name, its height, and the lines of its cells: "row1 20 b0-2"; "*" marks what is repeated.</summary>
    public static string Text(Fragment page) =>
        string.Join(" / ", Rows(new PlacedFragment(default, page), "").Where(row => row.Length > 0));

    /// <summary>All lines of cells on a page, with their place on it.</summary>
    public static IEnumerable<(FakeLines Lines, Point At, bool IsRepeated)> Lines(Fragment page) =>
        Lines(new PlacedFragment(default, page), default, isRepeated: false);

    /// <summary>The boxes of an element on a page, with their place on it.</summary>
    public static IEnumerable<(Fragment.Box Box, Point At)> Boxes(Fragment page, string element) =>
        AllBoxes(new PlacedFragment(default, page), default).Where(found => found.Box.Element.Element.Name == element);

    /// <summary>The box with the rules.</summary>
    public static Fragment.Box Grid(Fragment page) => Boxes(page, "table").Last().Box;

    public static IEnumerable<Fragment.Turned> TurnedFragments(Fragment page) => page switch
    {
        Fragment.Turned turned => [turned],
        Fragment.Box box => box.Children.SelectMany(child => TurnedFragments(child.Fragment)),
        _ => [],
    };

    private static IEnumerable<string> Rows(PlacedFragment placed, string mark)
    {
        if (placed.Fragment is not Fragment.Box box)
        {
            return [];
        }

        mark = placed.Role == FragmentRole.Repeated ? "*" : mark;
        var name = box.Element.Element.Name;
        if (name is "caption" || name.StartsWith("row", StringComparison.Ordinal))
        {
            var lines = Lines(placed, default, false).Select(line => $" {line.Lines.Cell}{line.Lines.First}-{line.Lines.End}");
            return [FormattableString.Invariant($"{name}{mark} {box.Size.Height.Points}{string.Concat(lines)}")];
        }

        return box.Children.SelectMany(child => Rows(child, mark));
    }

    private static IEnumerable<(FakeLines Lines, Point At, bool IsRepeated)> Lines(
        PlacedFragment placed, Point origin, bool isRepeated)
    {
        var at = origin + placed.At;
        isRepeated |= placed.Role == FragmentRole.Repeated;
        return placed.Fragment switch
        {
            FakeLines lines => [(lines, at, isRepeated)],
            Fragment.Box box => box.Children.SelectMany(child => Lines(child, at, isRepeated)),
            _ => [],
        };
    }

    private static IEnumerable<(Fragment.Box Box, Point At)> AllBoxes(PlacedFragment placed, Point origin)
    {
        var at = origin + placed.At;
        return placed.Fragment is Fragment.Box box
            ? box.Children.SelectMany(child => AllBoxes(child, at)).Prepend((box, at))
            : [];
    }
}
