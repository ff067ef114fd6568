using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>A section of a goal's chapter. The heading is the author's; the role says what the model finds in it.</summary>
public sealed record GoalSection(
    GoalSectionRole Role,
    string Id,
    ImmutableArray<Inline> Heading,
    ImmutableArray<Block> Content,
    SourceSpan Span);
