using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Fragments;
using PlanPublisher.Layout.Geometry;
using PlanPublisher.Layout.Styles;
using PlanPublisher.Layout.Text;

namespace PlanPublisher.Layout.Flow;

/// <summary>Outside list markers that wait for the first line of their items (Lists 3, 3).</summary>
/// <remarks>Where an item begins with a list, both markers stand on the same line.</remarks>
internal sealed class ListMarkers(TextSetter text)
{
    private readonly List<(ListMarker Marker, StyledElement Element, Length Edge)> _waiting = [];

    public bool AreWaiting => _waiting.Count > 0;

    /// <summary>The item whose marker has waited longest.</summary>
    public StyledElement FirstElement => _waiting[0].Element;

    /// <param name="edge">The content edge of the list item: the marker ends there.</param>
    public void Add(ListMarker? marker, StyledElement element, Length edge)
    {
        if (marker is not null)
        {
            _waiting.Add((marker, element, edge));
        }
    }

    /// <summary>The line with the markers before its own content, outer ones first.</summary>
    /// <param name="x">Where the line begins.</param>
    public Fragment.Line PutOn(Fragment.Line line, Length x)
    {
        for (var i = _waiting.Count - 1; i >= 0; i--)
        {
            var (marker, element, edge) = _waiting[i];
            line = LineBuilder.WithMarker(line, LineBuilder.Marker(text, marker, element, edge - x));
        }

        _waiting.Clear();
        return line;
    }

    /// <summary>A line for markers whose items have none of their own, or none before other content.</summary>
    public Fragment.Line MakeLine(ComputedStyle style, Length x, Length width) =>
        PutOn(LineBuilder.Empty(text, style, width), x);
}
