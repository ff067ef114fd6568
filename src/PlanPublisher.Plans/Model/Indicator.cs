using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Progress;

namespace PlanPublisher.Plans.Model;

/// <summary>What is measured for an objective, and the target set for it.</summary>
/// <param name="Note">What the measure counts, printed after it; null if nothing is to be said.</param>
/// <param name="Printed">
/// The wording that the plan insists on, kept beside the target that is data. Each line is a paragraph.
/// </param>
public sealed record Indicator(
    Sourced<string> Id,
    Sourced<string> Measure,
    Sourced<string>? Note,
    Targets.Target Target,
    Sourced<string>? Printed,
    SourceSpan Span)
{
    /// <summary>What a list of indicators calls it: "BVPI 129"; null if it is in no such list.</summary>
    public Sourced<string>? Code { get; init; }

    /// <summary>What is promised, in plain words as written, with <c>{target}</c> for the figure; null to make them from measure and target.</summary>
    public Sourced<string>? Plain { get; init; }

    /// <summary>Who sets the target, where it is not the plan's own: "Government".</summary>
    public Sourced<string>? SetBy { get; init; }

    /// <summary>What is still open about a target that has a figure: "to be confirmed with HMIC".</summary>
    public Sourced<string>? TargetStatus { get; init; }

    /// <summary>Who settles <see cref="TargetStatus"/>, and when.</summary>
    public PlaceholderTerms TargetStatusTerms { get; init; } = PlaceholderTerms.None;

    /// <summary>Which way of the measure is the better one, where the target does not say it; null if nobody does.</summary>
    public Better? Better { get; init; }

    /// <summary>What was measured, from <c>actuals.csv</c>, in the file's order.</summary>
    public ImmutableArray<Actual> Actuals { get; init; } = [];
}
