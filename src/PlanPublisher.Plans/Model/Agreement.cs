using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>A public service agreement: what the government has promised, and what the plan reports on it.</summary>
/// <param name="Id"><c>psa-</c> and the number.</param>
/// <param name="Text">Its words; they end in a colon if sub-targets follow.</param>
/// <param name="Closing">Words after the sub-targets; null if there are none.</param>
/// <param name="Span">The whole front matter.</param>
public sealed record Agreement(
    Sourced<int> Number,
    string Id,
    Sourced<string> Text,
    ImmutableArray<SubTarget> SubTargets,
    Sourced<string>? Closing,
    SourceSpan Span)
{
    /// <summary>The id by which all agreements are put into a text together.</summary>
    public const string All = "agreements";

    /// <summary>What a text without sub-targets promises, as data. Not printed with the text.</summary>
    public ImmutableArray<AgreementPromise> Promises { get; init; } = [];

    /// <summary>What is measured until better measures exist, in the author's order.</summary>
    public ImmutableArray<AgreementIndicator> InterimIndicators { get; init; } = [];

    /// <summary>Indicators that stand in the performance table alone.</summary>
    public ImmutableArray<AgreementIndicator> PerformanceIndicators { get; init; } = [];

    /// <summary>How the performance table looks; null if the agreement has none.</summary>
    public PerformanceTable? PerformanceTable { get; init; }

    /// <summary>In the author's order. They are numbered where they are called.</summary>
    public ImmutableArray<AgreementNote> Notes { get; init; } = [];

    /// <summary>"PSA 1".</summary>
    public string Label => $"PSA {Number.Value}";

    /// <summary>
    /// The rows of the performance table: its own indicators, or, if there are none, the interim ones that give a value
    /// of the past.
    /// </summary>
    public IEnumerable<AgreementIndicator> PerformanceRows =>
        !PerformanceIndicators.IsEmpty ? PerformanceIndicators : InterimIndicators.Where(i => i.Base is not null);
}
