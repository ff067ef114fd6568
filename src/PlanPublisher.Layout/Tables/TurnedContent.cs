using PlanPublisher.Layout.Flow;
using PlanPublisher.Layout.Footnotes;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Tables;

/// <summary>Turned content: one piece that a page either holds or not.</summary>
/// <param name="lines">The content, upright, as it is laid out in its own coordinates.</param>
/// <param name="size">After turning.</param>
internal sealed class TurnedContent(IContentPlaceable lines, Size size, Turn turn) : IContentPlaceable
{
    public Length FullHeight => size.Height;

    public Length LeastHeight => size.Height;

    public NoteSet Notes => lines.Notes;

    /// <summary>Lines that run upwards or downwards have no baseline to share with a row.</summary>
    public Length? FirstBaseline => null;

    public Placed Place(Space space, BreakToken? from)
    {
        if (size.Height > space.Height && !space.AtTop)
        {
            return new Placed(null, from, Length.Zero);
        }

        var placed = lines.Place(new Space(Length.Unbounded, Length.Unbounded, AtTop: true), null);
        var fragment = placed.Fragment is null ? null : new Fragment.Turned(size, turn, placed.Fragment);
        return new Placed(fragment, Rest: null, size.Height, size.Height > space.Height) { Notes = Notes };
    }
}
