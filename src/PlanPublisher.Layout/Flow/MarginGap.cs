using PlanPublisher.Layout.Geometry;

namespace PlanPublisher.Layout.Flow;

/// <summary>Margins that meet: the greatest positive plus the least negative (CSS 2.2, 8.3.1).</summary>
/// <remarks>
/// This is all of margin collapsing. Siblings, a parent and its first or last child, and empty blocks need no rules of
/// their own: in a flat list their margins lie side by side.
/// </remarks>
internal struct MarginGap
{
    private Length _greatest;
    private Length _least;

    /// <summary>Room that is added whatever the margins are.</summary>
    private Length _fixed;

    public readonly Length Height => _greatest + _least + _fixed;

    public void Add(Length margin)
    {
        _greatest = Length.Max(_greatest, margin);
        _least = Length.Min(_least, margin);
    }

    public void AddFixed(Length room) => _fixed += room;
}
