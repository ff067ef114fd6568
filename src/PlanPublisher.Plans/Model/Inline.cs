using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>A piece of running text. The set is closed: a template handles every kind.</summary>
/// <remarks>
/// <see cref="Reference"/> and <see cref="Binding"/> are what an author writes; the resolver replaces each by a
/// <see cref="CrossReference"/> and a <see cref="BoundText"/>, so that templates never meet the first two.
/// </remarks>
public abstract record Inline(SourceSpan Span)
{
    public sealed record Text(string Value, SourceSpan Span) : Inline(Span);

    public sealed record Emphasis(ImmutableArray<Inline> Children, SourceSpan Span) : Inline(Span);

    public sealed record Strong(ImmutableArray<Inline> Children, SourceSpan Span) : Inline(Span);

    public sealed record LineBreak(SourceSpan Span) : Inline(Span);

    /// <summary>A link to somewhere outside the plan.</summary>
    public sealed record Link(string Address, ImmutableArray<Inline> Children, SourceSpan Span) : Inline(Span);

    /// <summary>A footnote, written at the place of its call; numbered in document order when it is set.</summary>
    public sealed record Footnote(ImmutableArray<Block> Content, SourceSpan Span) : Inline(Span);

    /// <summary>A link to a thing of the plan. Without text, <c>[](#annex-c)</c>, it prints what the thing is called.</summary>
    public sealed record Reference(string TargetId, SourceSpan Span) : Inline(Span)
    {
        /// <summary>The author's own words for it, <c>[the summary](#annex-c)</c>; null to print its name.</summary>
        public string? Words { get; init; }
    }

    /// <summary>A figure taken from the plan, <c>{street-crime.target}</c>.</summary>
    public sealed record Binding(string Path, SourceSpan Span) : Inline(Span);

    /// <summary>Something not settled yet, <c>[?Signature to be added]</c>, printed in the placeholder mark.</summary>
    public sealed record Placeholder(string Words, SourceSpan Span) : Inline(Span)
    {
        public PlaceholderTerms Terms { get; init; } = PlaceholderTerms.None;
    }

    /// <summary>A resolved <see cref="Reference"/>: the label stands in the text, the id is where it leads.</summary>
    public sealed record CrossReference(string TargetId, string Label, SourceSpan Span) : Inline(Span);

    /// <summary>A resolved <see cref="Binding"/>: the words to print and the value they come from.</summary>
    public sealed record BoundText(string Value, string Path, SourceSpan Span) : Inline(Span);
}
