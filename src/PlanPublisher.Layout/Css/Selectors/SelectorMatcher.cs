using System.Collections.Immutable;
using System.Diagnostics;
using PlanPublisher.Layout.Html;

namespace PlanPublisher.Layout.Css.Selectors;

/// <summary>Says whether a selector matches an element (Selectors 4). Pseudo-elements are the caller's to tell apart.</summary>
internal static class SelectorMatcher
{
    public static bool Matches(Selector selector, ElementInTree element) => Match(selector.Subject, element) == SelectorMatch.Yes;

    private static SelectorMatch Match(CompoundSelector compound, ElementInTree element)
    {
        foreach (var part in compound.Parts)
        {
            if (!Matches(part, element))
            {
                return SelectorMatch.No;
            }
        }

        return compound.Left is { } left ? MatchLeft(left, compound.Combinator, element) : SelectorMatch.Yes;
    }

    private static SelectorMatch MatchLeft(CompoundSelector left, Combinator combinator, ElementInTree element) => combinator switch
    {
        Combinator.Child => element.Parent is { } parent ? Match(left, parent) : SelectorMatch.NoAncestor,
        Combinator.NextSibling => element.Previous is { } previous ? Match(left, previous) : SelectorMatch.NoSibling,
        Combinator.Descendant => MatchAncestors(left, element),
        Combinator.LaterSibling => MatchSiblings(left, element),
        _ => throw new UnreachableException(),
    };

    private static SelectorMatch MatchAncestors(CompoundSelector left, ElementInTree element)
    {
        for (var ancestor = element.Parent; ancestor is not null; ancestor = ancestor.Parent)
        {
            if (Match(left, ancestor) is var match and (SelectorMatch.Yes or SelectorMatch.NoAncestor))
            {
                return match;
            }
        }

        return SelectorMatch.NoAncestor;
    }

    private static SelectorMatch MatchSiblings(CompoundSelector left, ElementInTree element)
    {
        for (var sibling = element.Previous; sibling is not null; sibling = sibling.Previous)
        {
            if (Match(left, sibling) is var match and not SelectorMatch.No)
            {
                return match;
            }
        }

        return SelectorMatch.NoSibling;
    }

    private static bool Matches(SimpleSelector part, ElementInTree element) => part switch
    {
        SimpleSelector.Type type => string.Equals(type.Name, element.Element.Name, StringComparison.OrdinalIgnoreCase),
        SimpleSelector.Class wanted => Array.IndexOf(element.Classes, wanted.Name) >= 0,
        SimpleSelector.Id id => id.Value == element.Id,
        SimpleSelector.Attribute attribute => Matches(attribute, element.Element),
        SimpleSelector.Nth nth => Matches(nth, element.Place),
        SimpleSelector.AnyOf any => MatchesAny(any.Selectors, element),
        SimpleSelector.NoneOf none => !MatchesAny(none.Selectors, element),
        SimpleSelector.Root => element.Parent is null,
        SimpleSelector.Empty => element.Element.Children.All(c => c is HtmlText { Value.Length: 0 }),
        SimpleSelector.Never => false,
        _ => throw new UnreachableException(),
    };

    private static bool MatchesAny(ImmutableArray<Selector> selectors, ElementInTree element)
    {
        foreach (var selector in selectors)
        {
            if (Matches(selector, element))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Matches(SimpleSelector.Attribute selector, HtmlElement element)
    {
        if (element.Attribute(selector.Name) is not { } value)
        {
            return false;
        }

        var comparison = selector.IgnoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        var wanted = selector.Value;
        return selector.Match switch
        {
            AttributeMatch.Present => true,
            AttributeMatch.Equal => string.Equals(value, wanted, comparison),
            AttributeMatch.Word => value.Split(' ').Any(word => word.Length > 0 && string.Equals(word, wanted, comparison)),
            AttributeMatch.Dash => string.Equals(value, wanted, comparison) || value.StartsWith(wanted + "-", comparison),
            AttributeMatch.Prefix => wanted.Length > 0 && value.StartsWith(wanted, comparison),
            AttributeMatch.Suffix => wanted.Length > 0 && value.EndsWith(wanted, comparison),
            AttributeMatch.Part => wanted.Length > 0 && value.Contains(wanted, comparison),
            _ => throw new UnreachableException(),
        };
    }

    private static bool Matches(SimpleSelector.Nth nth, SiblingPlace place)
    {
        var index = (nth.SameType, nth.FromEnd) switch
        {
            (false, false) => place.FromStart,
            (false, true) => place.FromEnd,
            (true, false) => place.OfTypeFromStart,
            (true, true) => place.OfTypeFromEnd,
        };
        var beyond = (long)index - nth.Offset;
        return nth.Step == 0 ? beyond == 0 : beyond % nth.Step == 0 && beyond / nth.Step >= 0;
    }
}
