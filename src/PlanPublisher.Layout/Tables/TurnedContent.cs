using PlanPublisher.Layout.Flow;
using PlanPublisher.Layout.Footnotes;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Tables;

/// <summary>Turned content: one piece that a page either holds or not.</summary>
/// <remarks>
/// In a cell over several rows its lines are broken to the height that the rows give it, as often as its width has room
/// for lines. The cell so makes its last row grow only if even its shortest lines are longer than the rows.
/// </remarks>
internal sealed class TurnedContent : IContentPlaceable
{
    private readonly Func<Length, IContentPlaceable> _layOut;
    private readonly Length _width;
    private readonly ContentWidths _lengths;
    private readonly Turn _turn;

    /// <param name="layOut">Lays the content out upright, at a length of line.</param>
    /// <param name="width">Room for lines side by side; if the longest lines need more, theirs.</param>
    /// <param name="lengths">The least and the greatest length of line that is of use.</param>
    public TurnedContent(Func<Length, IContentPlaceable> layOut, Length width, ContentWidths lengths, Turn turn)
        : this(layOut, Length.Max(width, layOut(lengths.Max).FullHeight), lengths.Max, lengths, turn)
    {
    }

    private TurnedContent(
        Func<Length, IContentPlaceable> layOut, Length width, Length shortest, ContentWidths lengths, Turn turn) =>
        (_layOut, _width, FullHeight, _lengths, _turn) = (layOut, width, shortest, lengths, turn);

    /// <summary>The least length of its lines.</summary>
    public Length FullHeight { get; }

    public Length LeastHeight => FullHeight;

    /// <summary>Lines that run upwards or downwards have no baseline to share with a row.</summary>
    public Length? FirstBaseline => null;

    public NoteSet Notes => _layOut(_lengths.Max).Notes;

    /// <summary>The same content in a cell over several rows.</summary>
    public TurnedContent OverRows() => new(_layOut, _width, Shortest(), _lengths, _turn);

    public Placed Place(Space space, BreakToken? from)
    {
        if (FullHeight > space.Height && !space.AtTop)
        {
            return new Placed(null, from, Length.Zero);
        }

        var length = Length.Max(FullHeight, Length.Min(_lengths.Max, space.Height));
        var placed = _layOut(length).Place(new Space(Length.Unbounded, Length.Unbounded, AtTop: true), null);
        var fragment = placed.Fragment is null ? null : new Fragment.Turned(new Size(_width, length), _turn, placed.Fragment);
        return new Placed(fragment, Rest: null, length, length > space.Height) { Notes = placed.Notes };
    }

    /// <summary>By halves: longer lines are never more.</summary>
    private Length Shortest()
    {
        var (low, high) = (_lengths.Min.Raw, _lengths.Max.Raw);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = _layOut(new Length(middle)).FullHeight <= _width ? (low, middle) : (middle + 1, high);
        }

        return new Length(high);
    }
}
