using System.Collections.Immutable;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Footnotes;

/// <summary>Notes in the order in which a page shows them: those that an earlier page has left, then by their calls in the document.</summary>
/// <remarks>Immutable. A note is in it once, however often it is added.</remarks>
internal sealed class NoteSet
{
    public static readonly NoteSet Empty = new([]);

    private readonly ImmutableArray<Note> _notes;

    private NoteSet(ImmutableArray<Note> notes) => _notes = notes;

    public bool IsEmpty => _notes.IsEmpty;

    public ImmutableArray<Note> Notes => _notes;

    /// <summary>What the notes need at least: all but the last in full, for only the last may be cut.</summary>
    public Length Least
    {
        get
        {
            var height = Length.Zero;
            for (var i = 0; i < _notes.Length; i++)
            {
                height += i == _notes.Length - 1 ? _notes[i].Least : _notes[i].Height;
            }

            return height;
        }
    }

    /// <summary>What is carried to a page, in its order.</summary>
    public static NoteSet OfCarried(IEnumerable<Note> notes) => new([.. notes]);

    /// <summary>The notes and those called in them.</summary>
    public static NoteSet Of(IEnumerable<Note> notes)
    {
        var set = Empty;
        foreach (var note in notes)
        {
            set = set.With(note).With(note.Content.Notes);
        }

        return set;
    }

    /// <summary>footnote-policy: block. Where a note does not fit, its paragraph moves up to the line that calls it.</summary>
    /// <param name="byLine">The notes of a paragraph's lines; null for none.</param>
    /// <param name="line">Before which the page would end.</param>
    public static bool MoveTheirParagraph(NoteSet[]? byLine, int line) => byLine is not null
        && byLine.Skip(line).Any(set => set.Notes.Any(note => note.Element.Style.FootnotePolicy == FootnotePolicy.Block));

    public NoteSet With(NoteSet more)
    {
        if (more.IsEmpty || ReferenceEquals(this, more))
        {
            return this;
        }

        return IsEmpty ? more : more._notes.Aggregate(this, (set, note) => set.With(note));
    }

    private NoteSet With(Note note)
    {
        var at = _notes.Length;
        while (at > 0 && !note.IsCarried && !_notes[at - 1].IsCarried && _notes[at - 1].Element.Ordinal >= note.Element.Ordinal)
        {
            at--;
        }

        var isKnown = _notes.Any(known => known.Element.Ordinal == note.Element.Ordinal);
        return isKnown ? this : new NoteSet(_notes.Insert(at, note));
    }
}
