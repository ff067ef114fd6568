using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Resolving;

namespace PlanPublisher.Plans.Model;

/// <summary>A block of prose. The set is closed: a template handles every kind.</summary>
/// <remarks>
/// <see cref="Insertion"/> is what an author writes; the resolver replaces it by <see cref="Placed"/>, so that templates
/// never meet the first.
/// </remarks>
public abstract record Block(SourceSpan Span)
{
    /// <summary>A heading below the part's title: level 1 is a section, 2 a section in it, and so on.</summary>
    /// <param name="Id">The author's id, <c>{#growth}</c>, or one made from the words when the plan is bound.</param>
    public sealed record Heading(int Level, ImmutableArray<Inline> Content, string? Id, SourceSpan Span) : Block(Span)
    {
        /// <summary>The author's word for what the section holds, as <c>{.aims}</c>; null for an ordinary heading.</summary>
        public Sourced<string>? Style { get; init; }
    }

    /// <param name="Style">The author's class for it, as <c>{.lead}</c>; null for ordinary text.</param>
    public sealed record Paragraph(ImmutableArray<Inline> Content, string? Style, SourceSpan Span) : Block(Span)
    {
        /// <summary>The author's id, where references lead, as <c>{#mission}</c>; null if there is none.</summary>
        public string? Id { get; init; }
    }

    /// <param name="Start">The first number of an ordered list; 1 for others.</param>
    public sealed record List(bool IsOrdered, int Start, ImmutableArray<ListItem> Items, SourceSpan Span) : Block(Span);

    /// <param name="Attribution">Whose words these are: a post, never a person's name. Null if not said.</param>
    public sealed record Quotation(
        ImmutableArray<Block> Content,
        ImmutableArray<Inline>? Attribution,
        SourceSpan Span) : Block(Span);

    /// <param name="Kind">The author's word: <c>note</c>, <c>draft</c>, <c>panel</c>.</param>
    public sealed record Callout(
        string Kind,
        string? Title,
        ImmutableArray<Block> Content,
        SourceSpan Span) : Block(Span);

    /// <param name="Caption">Empty if the author gave none, which is a warning.</param>
    public sealed record Table(
        string? Id,
        ImmutableArray<Inline> Caption,
        ImmutableArray<TableRow> HeadRows,
        ImmutableArray<TableRow> BodyRows,
        ImmutableArray<ImmutableArray<Inline>> Notes,
        SourceSpan Span) : Block(Span);

    /// <summary>
    /// The place for something made from the plan, written <c>![](#strategies)</c> on a line of its own.
    /// </summary>
    public sealed record Insertion(string TargetId, SourceSpan Span) : Block(Span);

    /// <summary>A picture of the plan's own folder, written <c>![words](pictures/map.png "caption")</c> on a line of its own.</summary>
    /// <param name="Path">From the plan's folder.</param>
    /// <param name="Words">What it shows, for readers who do not see it; "" for decoration.</param>
    /// <param name="Caption">Printed below it; null if there is none.</param>
    public sealed record Picture(string Path, string Words, string? Caption, SourceSpan Span) : Block(Span);

    public sealed record DefinitionList(ImmutableArray<Definition> Entries, SourceSpan Span) : Block(Span);

    /// <summary>A resolved <see cref="Insertion"/>.</summary>
    public sealed record Placed(ResolvedThing Thing, SourceSpan Span) : Block(Span);
}
