using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>A drawing made from the plan's own words. The set is closed.</summary>
/// <param name="Id">The name of its file, under which it is put into a text.</param>
public abstract record Diagram(string Id, Sourced<string> Title, SourceSpan Span)
{
    /// <summary>Boxes that follow each other, with arrows between them.</summary>
    /// <param name="Steps">A numbered list; each item is the text of a box.</param>
    public sealed record Flow(string Id, Sourced<string> Title, Block.List Steps, SourceSpan Span) : Diagram(Id, Title, Span);

    /// <summary>What a body is there for, on top, and below it in layers what that rests on.</summary>
    public sealed record Layers(
        string Id,
        Sourced<string> Title,
        Sourced<string> Top,
        ImmutableArray<DiagramLayer> Below,
        SourceSpan Span) : Diagram(Id, Title, Span);
}
