using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Comparing;

/// <summary>A value of a plan, taken apart for comparing. The set is closed.</summary>
/// <param name="Kind">What a difference here would be.</param>
internal abstract record ContentNode(ChangeKind Kind, SourceSpan Span)
{
    private string? _content;

    /// <summary>All that it holds as one text, without places: two nodes are equal if these are.</summary>
    public string Content => _content ??= Write();

    protected abstract string Write();

    /// <summary>A value that is compared as a whole.</summary>
    /// <param name="Text">For people.</param>
    /// <param name="Exact">All that it holds, where <paramref name="Text"/> may say less; null if it says all.</param>
    /// <param name="Value">The value itself.</param>
    internal sealed record Leaf(string Text, string? Exact, object? Value, ChangeKind Kind, SourceSpan Span) : ContentNode(Kind, Span)
    {
        protected override string Write() => Exact ?? $"{Text.Length}:{Text}";
    }

    /// <summary>A thing with named parts.</summary>
    /// <param name="Value">The record itself; its type tells cases of a closed set apart, a paragraph from a heading.</param>
    /// <param name="Id">The author's id for it, or what stands in for one; empty if it has none.</param>
    internal sealed record Thing(
        object Value,
        string Id,
        ImmutableArray<(string Name, ContentNode Node)> Parts,
        ChangeKind Kind,
        SourceSpan Span) : ContentNode(Kind, Span)
    {
        public Type Type => Value.GetType();

        protected override string Write() =>
            $"{Type.Name}{{{string.Concat(Parts.Select(part => $"{part.Name}={part.Node.Content},"))}}}";
    }

    internal sealed record List(ImmutableArray<ContentNode> Items, ChangeKind Kind, SourceSpan Span) : ContentNode(Kind, Span)
    {
        protected override string Write() => $"[{string.Concat(Items.Select(item => item.Content + ","))}]";
    }
}
