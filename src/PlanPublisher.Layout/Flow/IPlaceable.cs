using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Flow;

/// <summary>Something that can be put on pages, cut where it must be: a table, a cell's content, a set of columns.</summary>
/// <remarks>The contract between formatting contexts. Everything that depends on a width is measured before it exists.</remarks>
internal interface IPlaceable
{
    /// <summary>The height if nothing is cut.</summary>
    Length FullHeight { get; }

    /// <summary>The least room in which it can begin: a table's caption, head and first row. At most <see cref="FullHeight"/>.</summary>
    Length LeastHeight { get; }

    /// <summary>Puts as much as fits into <paramref name="space"/>, going on at <paramref name="from"/> (null: the start).</summary>
    /// <remarks>
    /// At the top of a page something is always taken, even if it does not fit, so paging ends; then <see cref="Placed.Overflows"/>.
    /// Elsewhere it may take nothing: a <see cref="Placed"/> without fragment, with <paramref name="from"/> as its rest.
    /// </remarks>
    Placed Place(Space space, BreakToken? from);
}

/// <summary>Room on a page.</summary>
/// <param name="Height">What is left.</param>
/// <param name="FullHeight">What an empty page has.</param>
/// <param name="AtTop">Nothing stands on the page yet.</param>
internal readonly record struct Space(Length Height, Length FullHeight, bool AtTop);

/// <summary>What was put on a page, and where to go on.</summary>
/// <param name="Fragment">Null if nothing fitted.</param>
/// <param name="Rest">Null if all is placed.</param>
internal sealed record Placed(Fragment? Fragment, BreakToken? Rest, Length Used, bool Overflows = false);

/// <summary>Where to go on. Equal tokens continue equally: value equality is what incremental layout rests on.</summary>
internal abstract record BreakToken;

/// <summary>The least and the greatest width that content can make use of (Sizing 3, min-content and max-content).</summary>
internal readonly record struct ContentWidths(Length Min, Length Max);

/// <summary>Lays out the content of a box that begins its own formatting context: a table cell, a caption.</summary>
internal interface IContentLayout
{
    /// <summary>Of the content box, without the box's own padding and border.</summary>
    ContentWidths Measure(Box box);

    /// <summary>Lays the content out at the width of the content box; the fragments have no padding, border or ground of the box.</summary>
    IContentPlaceable LayOut(Box box, Length width);

    /// <summary>The same inside turned content, where nothing is turned again; null there.</summary>
    IContentLayout? InsideTurned { get; }
}

/// <summary>Laid-out content with its first baseline.</summary>
internal interface IContentPlaceable : IPlaceable
{
    /// <summary>From the top of the content to the baseline of its first line; null without a line.</summary>
    Length? FirstBaseline { get; }
}
