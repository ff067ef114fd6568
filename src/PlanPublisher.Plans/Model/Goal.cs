using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>A goal of the plan, with the sections of its chapter.</summary>
/// <param name="Statement">What the goal promises, in one or two sentences.</param>
/// <param name="Supports">What it supports of frameworks, in the order of the plan's frameworks.</param>
/// <param name="Agreements">The public service agreements it serves, as the opener prints them.</param>
/// <param name="Sections">In the author's order; a section with a role is one the model knows.</param>
public sealed record Goal(
    Sourced<int> Number,
    string Id,
    Sourced<string> Title,
    Sourced<string> Statement,
    ImmutableArray<RegisterLinks> Supports,
    ImmutableArray<AgreementLink> Agreements,
    ImmutableArray<GoalSection> Sections,
    SourceSpan Span)
{
    /// <summary>The group that it stands in; null in a plan without groups of goals.</summary>
    public Sourced<string>? GroupId { get; init; }

    public ImmutableArray<OtherTitle> OtherTitles { get; init; } = [];
}
