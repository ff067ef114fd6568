using System.Collections.Immutable;

namespace PlanPublisher.Layout.Css.Selectors;

/// <summary>One condition on an element. The set is closed.</summary>
internal abstract record SimpleSelector
{
    /// <summary>The element's name, in lower case.</summary>
    public sealed record Type(string Name) : SimpleSelector;

    public sealed record Id(string Value) : SimpleSelector;

    public sealed record Class(string Name) : SimpleSelector;

    /// <summary>[name], or [name operator value].</summary>
    public sealed record Attribute(string Name, AttributeMatch Match, string Value, bool IgnoresCase) : SimpleSelector;

    /// <summary>The element's place among its siblings is Step × n + Offset for some n of 0 or more.</summary>
    /// <param name="FromEnd">Counted from the last sibling.</param>
    /// <param name="SameType">Only siblings of the same name count.</param>
    public sealed record Nth(int Step, int Offset, bool FromEnd, bool SameType) : SimpleSelector;

    /// <summary>:is() and :where().</summary>
    public sealed record AnyOf(ImmutableArray<Selector> Selectors) : SimpleSelector;

    /// <summary>:not().</summary>
    public sealed record NoneOf(ImmutableArray<Selector> Selectors) : SimpleSelector;

    public sealed record Root : SimpleSelector;

    /// <summary>No child element and no text, white space included.</summary>
    public sealed record Empty : SimpleSelector;

    /// <summary>A pseudo-class of user action, like :hover: nothing on paper is ever in that state.</summary>
    public sealed record Never : SimpleSelector;
}
