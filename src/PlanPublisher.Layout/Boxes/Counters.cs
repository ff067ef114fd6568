using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Boxes;

/// <summary>The counters in force while the document is walked (Lists 3, 4).</summary>
/// <remarks>
/// A counter belongs to the element that makes it, that element's following siblings, and all within them. The walker
/// calls <see cref="Enter"/> and <see cref="Leave"/> for each element.
/// </remarks>
internal sealed class Counters
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
        _instances.RemoveAll(i => i.Depth > _depth);
        _depth--;
    }

    public void CountFootnote() => Set(Footnote, ValueOf(Footnote) + 1);

    public int ValueOf(string name) => Find(name) is var at and >= 0 ? _instances[at].Value : 0;

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

    private int Find(string name) => _instances.FindLastIndex(i => i.Name == name);

    private readonly record struct Instance(string Name, int Depth, int Value);
}
