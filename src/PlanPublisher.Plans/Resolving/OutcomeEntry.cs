using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>One thing in a cell of an outcome matrix: an objective, an indicator or an activity.</summary>
/// <param name="Text">Its words; those that lead in, if it has parts.</param>
public sealed record OutcomeEntry(string Text, SourceSpan Span)
{
    /// <summary>By which texts refer to it; null for what has no id, and for an indicator that is written elsewhere.</summary>
    public string? Id { get; init; }

    public string? Code { get; init; }

    /// <summary>What is to be said of it, printed after its words.</summary>
    public string? Note { get; init; }

    /// <summary>Null for objectives, for activities without a target, and for an indicator that is written elsewhere.</summary>
    public OutcomeTarget? Target { get; init; }

    /// <summary>The indicator that is written here; null for all else.</summary>
    public Indicator? Indicator { get; init; }

    /// <summary>The titles of the priorities with which it is shared.</summary>
    public ImmutableArray<string> SharedWith { get; init; } = [];

    /// <summary>Where a shared indicator is written, with the title of the priority; null if it is written here.</summary>
    public PlaceLink? WrittenAt { get; init; }

    /// <summary>What stands in a list under its words.</summary>
    public ImmutableArray<OutcomeEntry> Parts { get; init; } = [];
}
