using PlanPublisher.Layout.Css.Selectors;

namespace PlanPublisher.Layout.Styles.Cascading;

/// <summary>Finds the rules that match an element, by the id, class or name that their rightmost compound asks for.</summary>
/// <remarks>An element is held against the rules of its own few buckets only, so matching is near linear.</remarks>
internal sealed class RuleIndex
{
    private readonly Dictionary<(PseudoElement, string), List<IndexedRule>> _byId = [];
    private readonly Dictionary<(PseudoElement, string), List<IndexedRule>> _byClass = [];
    private readonly Dictionary<(PseudoElement, string), List<IndexedRule>> _byType = [];
    private readonly Dictionary<PseudoElement, List<IndexedRule>> _others = [];
    private readonly HashSet<PseudoElement> _styled = [];
    private int _count;

    /// <summary>Rules are added in the order of the cascade: sheet by sheet, the user agent's first.</summary>
    public void Add(Selector selector, bool isAuthors, DeclarationBlock block)
    {
        var rule = new IndexedRule(selector, isAuthors, _count++, block);
        var pseudo = selector.PseudoElement;
        _styled.Add(pseudo);
        if (selector.Subject.Parts.OfType<SimpleSelector.Id>().FirstOrDefault() is { } id)
        {
            Add(_byId, (pseudo, id.Value), rule);
        }
        else if (selector.Subject.Parts.OfType<SimpleSelector.Class>().FirstOrDefault() is { } @class)
        {
            Add(_byClass, (pseudo, @class.Name), rule);
        }
        else if (selector.Subject.Parts.OfType<SimpleSelector.Type>().FirstOrDefault() is { } type)
        {
            Add(_byType, (pseudo, type.Name), rule);
        }
        else
        {
            Add(_others, pseudo, rule);
        }
    }

    /// <summary>The matching rules, the strongest last (Cascade 4, 6, importance apart).</summary>
    public IReadOnlyList<IndexedRule> Match(ElementInTree element, PseudoElement pseudo)
    {
        if (!_styled.Contains(pseudo))
        {
            return [];
        }

        var matches = new List<IndexedRule>();

        Collect(_others.GetValueOrDefault(pseudo), element, matches);
        Collect(_byType.GetValueOrDefault((pseudo, element.Element.Name.ToLowerInvariant())), element, matches);
        foreach (var @class in element.Classes)
        {
            Collect(_byClass.GetValueOrDefault((pseudo, @class)), element, matches);
        }

        if (element.Id is { } id)
        {
            Collect(_byId.GetValueOrDefault((pseudo, id)), element, matches);
        }

        matches.Sort();
        return matches;
    }

    private static void Add<TKey>(Dictionary<TKey, List<IndexedRule>> buckets, TKey key, IndexedRule rule)
        where TKey : notnull
    {
        if (!buckets.TryGetValue(key, out var bucket))
        {
            buckets[key] = bucket = [];
        }

        bucket.Add(rule);
    }

    private static void Collect(List<IndexedRule>? bucket, ElementInTree element, List<IndexedRule> matches)
    {
        if (bucket is null)
        {
            return;
        }

        foreach (var rule in bucket)
        {
            if (SelectorMatcher.Matches(rule.Selector, element))
            {
                matches.Add(rule);
            }
        }
    }
}
