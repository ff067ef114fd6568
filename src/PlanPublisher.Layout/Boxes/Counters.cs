using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Boxes;

/// <summary>The counters in force while the document is walked (Lists 3, 4).</summary>
/// <remarks>
/// A counter belongs to the element that makes it, that element's following siblings, and all within them. The walker
/// calls <see cref="Enter"/> and <see cref="Leave"/> for each element.
/// </remarks>
internal sealed class Counters(TargetCounters targets)
{
    /// <summary>The counter of list items, counted without being asked for.</summary>
    public const string ListItem = "list-item";

    /// <summary>The counter of footnotes, counted without being asked for (GCPM 3, 2.5); the document has it from its start.</summary>
    public const string Footnote = "footnote";

    /// <summary>Innermost last.</summary>
    private readonly List<Instance> _instances = [new(Footnote, 0, 0)];

    /// <summary>How many elements are open.</summary>
    private int _depth;

    public void Enter(StyledElement element)
    {
        _depth++;
        ResetList(element);
        Apply(element.Style);
        if (element.Style.Display == Display.ListItem)
        {
            CountItem(element);
        }

        targets.Note(element, this);
    }

    /// <summary>Applies the counter properties of an element or of a pseudo-element of it.</summary>
    public void Apply(ComputedStyle style)
    {
        foreach (var change in style.CounterReset)
        {
            Reset(change.Counter, change.Value);
        }

        foreach (var change in style.CounterIncrement)
        {
            Set(change.Counter, ValueOf(change.Counter) + change.Value);
        }
    }

    /// <summary>Counters made by the element's children end with it.</summary>
    public void Leave()
    {
        // Each stands after those of the elements round it.
        while (_instances.Count > 0 && _instances[^1].Depth > _depth)
        {
            _instances.RemoveAt(_instances.Count - 1);
        }

        _depth--;
    }

    public IEnumerable<string> Names => _instances.Select(i => i.Name).Distinct();

    public void CountFootnote() => Set(Footnote, ValueOf(Footnote) + 1);

    public int ValueOf(string name) => Find(name) is var at and >= 0 ? _instances[at].Value : 0;

    /// <summary>All counters of a name, the outermost first (Lists 3, 4.6).</summary>
    public IReadOnlyList<int> ValuesOf(string name) => [.. _instances.Where(i => i.Name == name).Select(i => i.Value)];

    private void ResetList(StyledElement element)
    {
        if (element.Element.Name is "ol" or "ul" or "menu")
        {
            var start = int.TryParse(element.Element.Attribute("start"), out var given) ? given : 1;
            Reset(ListItem, start - 1);
        }
    }

    private void CountItem(StyledElement element)
    {
        var next = int.TryParse(element.Element.Attribute("value"), out var given) ? given : ValueOf(ListItem) + 1;
        Set(ListItem, next);
    }

    private void Reset(string name, int value)
    {
        var at = Find(name);
        if (at >= 0 && _instances[at].Depth == _depth)
        {
            _instances[at] = _instances[at] with { Value = value };
        }
        else
        {
            _instances.Add(new Instance(name, _depth, value));
        }
    }

    private void Set(string name, int value)
    {
        var at = Find(name);
        if (at >= 0)
        {
            _instances[at] = _instances[at] with { Value = value };
        }
        else
        {
            _instances.Add(new Instance(name, _depth, value));
        }
    }

    private int Find(string name)
    {
        for (var i = _instances.Count - 1; i >= 0; i--)
        {
            if (_instances[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    private readonly record struct Instance(string Name, int Depth, int Value);
}
