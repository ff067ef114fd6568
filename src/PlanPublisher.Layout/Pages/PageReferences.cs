using PlanPublisher.Layout.Boxes;
using PlanPublisher.Layout.Styles;

namespace PlanPublisher.Layout.Pages;

/// <summary>Page numbers that the text refers to, and how many digits are kept for each.</summary>
/// <remarks>
/// Settled by a ratchet: pages are made, numbers read off, and where one needs more room than was kept for it, more is
/// kept and pages are made again. Room is never given back, and with the same room pages are the same; a reference has a
/// few widths at most, so this always ends: for decimal numbers after one round for each digit, and one for the numbers
/// to stand in their room.
/// </remarks>
internal sealed class PageReferences(StyledDocument styled)
{
    private const string Unknown = "?";

    private readonly SortedDictionary<string, StyledElement> _targets = FindTargets(styled.Root);
    private readonly SortedDictionary<string, Reference> _references = new(StringComparer.Ordinal);

    public bool HasAny => _references.Count > 0;

    /// <summary>Addresses that lead nowhere, each with an element that refers to it.</summary>
    public IEnumerable<(string Address, StyledElement Element)> Unresolved =>
        _references.Values.Where(r => !_targets.ContainsKey(r.Address)).Select(r => (r.Address, r.Element));

    public IEnumerable<KeyValuePair<string, StyledElement>> Targets => _targets.Select(
        target => KeyValuePair.Create(target.Key[1..], target.Value));

    public int DigitsFor(InlineRun run) => Find(run).Digits;

    public string TextOf(InlineRun run) => Find(run).Text;

    /// <summary>Reads numbers off finished pages. Returns whether pages have to be made again.</summary>
    public bool Settle(List<PageDraft> pages, ElementPlaces places)
    {
        var hasChanged = false;
        foreach (var reference in _references.Values)
        {
            if (_targets.TryGetValue(reference.Address, out var target))
            {
                var page = pages[places.Of(target.Ordinal).PageIndex];
                hasChanged |= reference.Set(CounterStyles.Format(page.Number, reference.CounterStyle));
            }
        }

        return hasChanged;
    }

    private Reference Find(InlineRun run)
    {
        // A blank cannot stand in an address, so the key is unambiguous.
        var key = run.Argument + " " + run.CounterStyle;
        if (!_references.TryGetValue(key, out var reference))
        {
            var text = _targets.ContainsKey(run.Argument) ? "" : Unknown;
            reference = new Reference(run.Argument, run.CounterStyle, run.Element, text);
            _references.Add(key, reference);
        }

        return reference;
    }

    private static SortedDictionary<string, StyledElement> FindTargets(StyledElement root)
    {
        var targets = new SortedDictionary<string, StyledElement>(StringComparer.Ordinal);
        Visit(root);
        return targets;

        void Visit(StyledElement element)
        {
            if (element.Element.AnchorName is { } id)
            {
                targets.TryAdd("#" + id, element);
            }

            foreach (var child in element.Children)
            {
                if (child is StyledElement inner)
                {
                    Visit(inner);
                }
            }
        }
    }

    private sealed class Reference(string address, string counterStyle, StyledElement element, string text)
    {
        public string Address => address;

        public string CounterStyle => counterStyle;

        public StyledElement Element => element;

        public string Text { get; private set; } = text;

        /// <summary>Only grows.</summary>
        public int Digits { get; private set; } = 1;

        public bool Set(string number)
        {
            var hasChanged = number != Text;
            Text = number;
            Digits = Math.Max(Digits, number.Length);
            return hasChanged;
        }
    }
}
