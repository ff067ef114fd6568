using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Footnotes;

/// <summary>The notes that stand on a page already, to ask how much room more of them would need.</summary>
/// <param name="Before">Their room is taken off the space already.</param>
/// <param name="Spare">
/// Set where the height of content is settled and notes have a room of their own, as in a cell that a page cuts;
/// otherwise notes and content share the space.
/// </param>
internal sealed record NoteRoom(NoteArea Area, NoteSet Before, Length? Spare = null)
{
    /// <summary>The separator counts with the first note, so always compare sums.</summary>
    public Length NeedOf(NoteSet more) => more.IsEmpty ? Length.Zero : Area.NeedOf(Before.With(more)) - Area.NeedOf(Before);

    public NoteRoom After(NoteSet more) => more.IsEmpty
        ? this
        : this with { Before = Before.With(more), Spare = Spare is { } spare ? spare - NeedOf(more) : null };
}
