using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Binding;

/// <summary>A heading of the first level with everything up to the next.</summary>
internal sealed record BodySection(Block.Heading Heading, ImmutableArray<Block> Content)
{
    public SourceSpan Span => Content.IsEmpty ? Heading.Span : Heading.Span.Through(Content[^1].Span);
}
