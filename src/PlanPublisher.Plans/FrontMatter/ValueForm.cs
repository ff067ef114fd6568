using System.Collections.Immutable;

namespace PlanPublisher.Plans.FrontMatter;

/// <summary>The form that a binder expects of a value. The set is closed: a schema says each in its own words.</summary>
internal abstract record ValueForm
{
    public static readonly ValueForm PlainText = new Text(null);

    /// <summary>What the form says nothing of.</summary>
    public sealed record Anything : ValueForm;

    /// <param name="Pattern">A regular expression of ECMA-262 that the text must match; null if any will do.</param>
    public sealed record Text(string? Pattern) : ValueForm;

    public sealed record Id : ValueForm;

    public sealed record Number : ValueForm;

    public sealed record Date : ValueForm;

    /// <summary>One of a few words.</summary>
    public sealed record Choice(ImmutableArray<string> Words) : ValueForm;

    /// <summary>A list of values; where <paramref name="Item"/> is a text or number, a single one stands for a list of one.</summary>
    public sealed record ListOf(ValueForm Item) : ValueForm;

    public sealed record Mapping(AskedMapping Keys) : ValueForm;

    /// <summary>A target in one line, or a mapping with several.</summary>
    public sealed record Target : ValueForm;

    /// <summary>Several targets: a list, or under names of their own.</summary>
    public sealed record Targets(bool ByName) : ValueForm;

    /// <summary>A text, or one for each of several names.</summary>
    public sealed record TextOrTextsByName : ValueForm;
}
