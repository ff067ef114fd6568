using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>An annual objective with its indicators.</summary>
/// <param name="GoalNumbers">The goals it contributes to.</param>
public sealed record Objective(
    Sourced<int> Number,
    string Id,
    Sourced<string> GroupId,
    Sourced<string> Title,
    ImmutableArray<Sourced<int>> GoalNumbers,
    ImmutableArray<Indicator> Indicators,
    SourceSpan Span)
{
    /// <summary>The strategic initiatives it contributes to.</summary>
    public ImmutableArray<Sourced<int>> StrategicInitiativeNumbers { get; init; } = [];

    /// <summary>What is done to reach it, in the order in which it is printed.</summary>
    public ImmutableArray<Sourced<string>> Activities { get; init; } = [];

    public ImmutableArray<OtherTitle> OtherTitles { get; init; } = [];

    /// <summary>What is promised with it, in plain words for the public; null to list what is done.</summary>
    public Sourced<string>? Plain { get; init; }

    /// <summary>What it supports of frameworks, in the author's order.</summary>
    public ImmutableArray<RegisterLinks> Supports { get; init; } = [];
}
