using System.Collections.Immutable;
using PlanPublisher.Layout.Flow;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Footnotes;

/// <summary>The area at the foot of a page where its notes stand (GCPM 3, 2.3).</summary>
/// <remarks>It exists where there are notes. Its border at the top is the rule that parts notes from text.</remarks>
/// <param name="pageWidth">Of the page's content.</param>
internal sealed class NoteArea(ComputedStyle style, Length pageWidth)
{
    private readonly BlockGeometry _geometry = BlockGeometry.Of(style, pageWidth);

    public Length ContentWidth => _geometry.ContentWidth;

    /// <summary>Margins, border and padding.</summary>
    private Length Around => _geometry.Margins.Vertical + _geometry.Edges.Vertical;

    /// <summary>The least height of the area with these notes, its margins included.</summary>
    public Length NeedOf(NoteSet notes) => notes.IsEmpty ? Length.Zero : Around + notes.Least;

    /// <summary>Places what fits of the notes; what does not goes on at the next page.</summary>
    /// <param name="room">What the page's text leaves free above the foot.</param>
    /// <param name="mustTake">The page has nothing else, so that some of a note is placed whatever its height.</param>
    public PlacedNotes Place(NoteSet notes, Length room, Length pageHeight, bool mustTake)
    {
        var left = Length.Min(room - Around, style.MaxHeight.Resolve(pageHeight, Length.Unbounded));
        var children = ImmutableArray.CreateBuilder<PlacedFragment>();
        var carried = new List<Note>();
        var begun = ImmutableArray.CreateBuilder<PlacedNote>();
        var y = _geometry.Edges.Top;
        foreach (var note in notes.Notes)
        {
            var space = new Space(left, pageHeight, AtTop: mustTake && children.Count == 0);
            var placed = carried.Count == 0 ? note.Content.Place(space, note.From) : null;
            if (placed?.Fragment is not { } fragment)
            {
                carried.Add(note.GoingOnAt(note.From));
                continue;
            }

            var at = new Point(_geometry.Edges.Left, y);
            children.Add(new PlacedFragment(at, fragment));
            begun.Add(new PlacedNote(note.Element, at, IsStart: note.From is null));
            y += placed.Used;
            left -= placed.Used;
            if (placed.Rest is { } rest)
            {
                carried.Add(note.GoingOnAt(rest));
            }
        }

        var next = NoteSet.OfCarried(carried);
        return children.Count == 0
            ? new PlacedNotes(null, begun.ToImmutable(), next)
            : new PlacedNotes(MakeArea(notes, children.ToImmutable(), y, room), begun.ToImmutable(), next);
    }

    private PlacedFragment MakeArea(NoteSet notes, ImmutableArray<PlacedFragment> children, Length contentEnd, Length room)
    {
        var size = new Size(_geometry.BorderBoxWidth, contentEnd + _geometry.Edges.Bottom);
        var box = new Fragment.Box(notes.Notes[0].Element, style, size, OpenSides.None, children);
        // From the top of the room, so that whoever knows where that lies can move it there.
        return new PlacedFragment(new Point(_geometry.Margins.Left, room - size.Height - _geometry.Margins.Bottom), box);
    }
}

/// <summary>The notes of one page.</summary>
/// <param name="Area">From the top of the room they were given; null if nothing fitted.</param>
/// <param name="Carried">What the next page has to show first.</param>
internal sealed record PlacedNotes(PlacedFragment? Area, ImmutableArray<PlacedNote> Notes, NoteSet Carried);

/// <summary>A note, or a part of it, in the area of a page.</summary>
/// <param name="At">In the area.</param>
internal readonly record struct PlacedNote(StyledElement Element, Point At, bool IsStart);
