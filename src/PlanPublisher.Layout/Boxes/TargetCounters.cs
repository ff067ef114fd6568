using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Boxes;

/// <summary>The counters that other elements refer to, at the elements with an address (Content 3, 2.4: target-counter()).</summary>
/// <remarks>
/// A reference may stand before its target, so boxes are generated twice where a counter other than <c>page</c> is asked
/// for: the first time to learn its values.
/// </remarks>
internal sealed class TargetCounters
{
    private readonly Dictionary<(string Address, string Counter), int> _values = [];
    private readonly HashSet<string> _asked = [];

    /// <summary>A counter was asked for, so the values must be known before boxes are final.</summary>
    public bool AreAsked => _asked.Count > 0;

    public int ValueAt(string address, string counter)
    {
        _asked.Add(counter);
        return _values.GetValueOrDefault((address, counter));
    }

    /// <summary>Takes down the counters as they are where an element begins.</summary>
    public void Note(StyledElement element, Counters counters)
    {
        if (element.Element.AnchorName is not { } name)
        {
            return;
        }

        foreach (var counter in counters.Names)
        {
            _values.TryAdd(("#" + name, counter), counters.ValueOf(counter));
        }
    }
}
