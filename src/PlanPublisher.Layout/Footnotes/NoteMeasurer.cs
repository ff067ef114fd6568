using System.Collections.Immutable;
using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Flow;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Footnotes;

/// <summary>Lays footnotes out at the width of the note area, each once, when a line that calls it is made.</summary>
/// <param name="boxes">By the ordinal of the note's element.</param>
internal sealed class NoteMeasurer(ImmutableDictionary<int, Box> boxes, Length width)
{
    private readonly Dictionary<int, Note> _notes = [];

    /// <summary>For each line of a paragraph the notes that it calls; null if there are none in the paragraph.</summary>
    /// <remarks>A call that shows nothing is on no line; its note counts for the first.</remarks>
    public NoteSet[]? CalledIn(Box.Paragraph paragraph, Fragment.Line[] lines, FlowContext context)
    {
        var called = CallsOf(paragraph.Content);
        if (called is null || lines.Length == 0)
        {
            return null;
        }

        var byLine = new List<Note>[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            byLine[i] = [.. CallsOf(lines[i]).Where(called.Remove).Select(ordinal => Of(ordinal, context))];
        }

        byLine[0].AddRange(called.Select(ordinal => Of(ordinal, context)));
        return [.. byLine.Select(NoteSet.Of)];
    }

    /// <summary>Null for none, as nearly all paragraphs have.</summary>
    private static SortedSet<int>? CallsOf(InlineRuns content)
    {
        SortedSet<int>? calls = null;
        foreach (var run in content.Runs)
        {
            if (ReferenceEquals(run.Style, run.Element.FootnoteCall))
            {
                (calls ??= []).Add(run.Element.Ordinal);
            }
        }

        return calls;
    }

    private static IEnumerable<int> CallsOf(Fragment.Line line) =>
        from text in line.Items.OfType<LineItem.Text>()
        where ReferenceEquals(text.Style, text.Element.FootnoteCall)
        select text.Element.Ordinal;

    private Note Of(int ordinal, FlowContext context)
    {
        if (!_notes.TryGetValue(ordinal, out var note))
        {
            var box = boxes[ordinal];
            var content = new FlowContent(context).LayOut(new Box.Block(box.Element, context.Anonymous.Of(box.Style), [box], Marker: null), width);
            _notes.Add(ordinal, note = Note.Of(box.Element, content));
        }

        return note;
    }
}
