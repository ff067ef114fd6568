using PlanPublisher.Layout.Footnotes;
using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Flow;

/// <summary>What goes on one page: a range of items, and the parts of those that were cut or placed.</summary>
/// <param name="First">The first item of the page, after gaps that vanish.</param>
/// <param name="End">The item after the last.</param>
/// <param name="Parts">What was placed of each placeable, in order.</param>
/// <param name="Used">Gaps at the end are counted only at the end of the content.</param>
/// <param name="Next">Null at the end of the content.</param>
internal sealed record PageFill(
    int First, int End, IReadOnlyList<PlacedPart> Parts, Length Used, FlowBreak? Next, bool Overflows)
{
    public bool IsEmpty => First >= End;

    /// <summary>The first item was begun on an earlier page.</summary>
    public bool BeginsInside { get; init; }

    /// <summary>The notes called on the page.</summary>
    public NoteSet Notes { get; init; } = NoteSet.Empty;
}

/// <summary>What was placed of one placeable.</summary>
internal readonly record struct PlacedPart(int Item, Placed Placed);
