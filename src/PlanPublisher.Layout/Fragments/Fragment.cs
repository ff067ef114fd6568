using System.Collections.Immutable;
using PlanPublisher.Fonts.OpenType;
using PlanPublisher.Fonts.Shaping;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Fragments;

/// <summary>A piece of a box on one page (Fragmentation 3, 2). The set is closed; painting handles every kind.</summary>
/// <remarks>
/// Immutable and without a place of its own, so that a repeated table head is one fragment placed many times.
/// <see cref="Size"/> is that of the border box; children are placed from its top left corner.
/// </remarks>
public abstract record Fragment(Size Size)
{
    /// <summary>A block box, table, row, cell or inline-block, with its ground, borders and children.</summary>
    /// <param name="Element">Whose box it is; an anonymous box has its nearest real ancestor's.</param>
    /// <param name="OpenSides">Sides on which the box goes on in another fragment: no border is painted there.</param>
    public sealed record Box(
        StyledElement Element,
        ComputedStyle Style,
        Size Size,
        OpenSides OpenSides,
        ImmutableArray<PlacedFragment> Children) : Fragment(Size)
    {
        /// <summary>Collapsed borders of a table, painted over its cells; empty for all others.</summary>
        public ImmutableArray<Rule> Rules { get; init; } = [];
    }

    /// <summary>One line of text.</summary>
    /// <param name="Baseline">From the top of the line box to the baseline.</param>
    public sealed record Line(Size Size, Length Baseline, ImmutableArray<LineItem> Items) : Fragment(Size);

    /// <summary>A picture or drawing.</summary>
    public sealed record Replaced(StyledElement Element, ComputedStyle Style, Size Size) : Fragment(Size);

    /// <summary>Content in a vertical writing mode: laid out upright in its own coordinates and turned as a whole.</summary>
    /// <remarks>
    /// Writing Modes 4, 7.3. With s and t the place in <paramref name="Content"/> (right and down from its top left), and W
    /// and H of <see cref="Fragment.Size"/>: <see cref="Turn.Up"/> is (t, H - s), <see cref="Turn.Down"/> is (W - t, s).
    /// </remarks>
    public sealed record Turned(Size Size, Turn Turn, Fragment Content) : Fragment(Size);
}

/// <summary>Which way the text of a turned fragment runs.</summary>
public enum Turn
{
    /// <summary>Upwards, lines from left to right: sideways-lr.</summary>
    Up,

    /// <summary>Downwards, lines from right to left: sideways-rl and vertical-rl.</summary>
    Down,
}

/// <summary>A fragment at its place in its parent.</summary>
/// <param name="Role">Real content, or a repetition of something that stands elsewhere (an artifact in tagged PDF).</param>
public readonly record struct PlacedFragment(Point At, Fragment Fragment, FragmentRole Role = FragmentRole.Content)
{
    internal static ImmutableArray<PlacedFragment> MovedBy(ImmutableArray<PlacedFragment> fragments, Point by)
    {
        var moved = ImmutableArray.CreateBuilder<PlacedFragment>(fragments.Length);
        foreach (var placed in fragments)
        {
            moved.Add(placed with { At = placed.At + by });
        }

        return moved.MoveToImmutable();
    }
}

/// <summary>How a placed fragment counts for readers who do not see the page.</summary>
public enum FragmentRole
{
    Content,

    /// <summary>A table head, caption or label shown again on a later page.</summary>
    Repeated,

    /// <summary>The content of a page-margin box.</summary>
    PageMargin,
}

/// <summary>Sides of a box that are cut (box-decoration-break: slice).</summary>
[Flags]
public enum OpenSides
{
    None = 0,
    Top = 1,
    Bottom = 2,
    Left = 4,
    Right = 8,
}

/// <summary>A straight rule, horizontal or vertical, centred on the line from <paramref name="From"/> to <paramref name="To"/>.</summary>
public readonly record struct Rule(Point From, Point To, Border Border);

/// <summary>Something on a line. Places are from the line's left edge; y is from the line's baseline, down positive.</summary>
public abstract record LineItem(Length X)
{
    /// <summary>Glyphs of one font, size and element.</summary>
    /// <param name="Shift">How far the baseline of this run is moved down; negative for superiors.</param>
    /// <param name="WordSpacing">Added after each space, for justified lines.</param>
    /// <param name="Characters">What the glyphs stand for. A line's last run ends in a space if the text goes on.</param>
    public sealed record Text(
        Length X,
        Length Shift,
        Length Width,
        FontFace Font,
        Length FontSize,
        ImmutableArray<ShapedGlyph> Glyphs,
        string Characters,
        Length WordSpacing,
        TextOrigin Origin,
        ComputedStyle Style,
        StyledElement Element) : LineItem(X);

    /// <summary>The ground, border and padding of an inline box on this line; painted before the text.</summary>
    /// <param name="Top">Top of the border box from the baseline; negative is above.</param>
    public sealed record InlineBox(
        Length X,
        Length Top,
        Size Size,
        OpenSides OpenSides,
        ComputedStyle Style,
        StyledElement Element) : LineItem(X);

    /// <summary>A picture in the line; <paramref name="Top"/> is from the baseline.</summary>
    public sealed record Replaced(Length X, Length Top, Fragment.Replaced Fragment) : LineItem(X);
}

/// <summary>Where the characters of a run come from.</summary>
public enum TextOrigin
{
    Document,

    /// <summary>::before or ::after.</summary>
    Generated,

    /// <summary>A list item's marker.</summary>
    Marker,

    /// <summary>Leader dots: an artifact.</summary>
    Leader,

    /// <summary>A page number that refers to another page.</summary>
    PageReference,
}
