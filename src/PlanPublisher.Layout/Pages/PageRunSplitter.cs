using System.Collections.Immutable;
using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Pages;

/// <summary>Cuts the box tree where the page name changes (Page 3, "Using named pages").</summary>
/// <remarks>
/// A block that holds several names is cut into several blocks of the same element; the edges of the cuts have no
/// margin, border or padding. Names are those of the innermost blocks, so a name without content makes no run.
/// </remarks>
internal static class PageRunSplitter
{
    public static ImmutableArray<PageRun> Split(Box.Block root)
    {
        var runs = ImmutableArray.CreateBuilder<PageRun>();
        foreach (var (name, box) in Parts(root))
        {
            // The root's own edges are laid out, so it stands in a container that has none.
            runs.Add(new PageRun(name, new Box.Block(root.Element, AnonymousStyle.Of(root.Style), [box], Marker: null)));
        }

        return runs.ToImmutable();
    }

    private static List<(string Name, Box Box)> Parts(Box box)
    {
        if (box is not Box.Block { Children.Length: > 0 } block || IsUniform(block, FirstName(block)))
        {
            return [(FirstName(box), box)];
        }

        var parts = new List<(string Name, List<Box> Children)>();
        foreach (var (name, child) in block.Children.SelectMany(Parts))
        {
            if (parts.Count == 0 || parts[^1].Name != name)
            {
                parts.Add((name, []));
            }

            parts[^1].Children.Add(child);
        }

        return [.. parts.Select((part, i) => (part.Name, Cut(block, part.Children, i == 0, i == parts.Count - 1)))];
    }

    private static string FirstName(Box box) =>
        box is Box.Block { Children: [var first, ..] } ? FirstName(first) : box.Style.Page;

    private static bool IsUniform(Box box, string name) => box is Box.Block { Children.Length: > 0 } block
        ? block.Children.All(child => IsUniform(child, name))
        : box.Style.Page == name;

    private static Box Cut(Box.Block block, List<Box> children, bool isFirst, bool isLast)
    {
        var style = block.Style;
        if (!isFirst)
        {
            style = style with
            {
                MarginTop = Dimension.Of(Length.Zero),
                PaddingTop = Dimension.Of(Length.Zero),
                BorderTop = default,
                BreakBefore = BreakBetween.Auto,
            };
        }

        if (!isLast)
        {
            style = style with
            {
                MarginBottom = Dimension.Of(Length.Zero),
                PaddingBottom = Dimension.Of(Length.Zero),
                BorderBottom = default,
                BreakAfter = BreakBetween.Auto,
            };
        }

        return block with { Style = style, Children = [.. children], Marker = isFirst ? block.Marker : null };
    }
}
