using System.Collections.Immutable;
using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Model;

/// <summary>An indicator by which an agreement is followed, with what was measured before and is aimed at.</summary>
/// <param name="Indicator">Measure and target, as every indicator has them.</param>
public sealed record AgreementIndicator(Indicator Indicator)
{
    /// <summary>Why it is not ready; printed as a placeholder in brackets.</summary>
    public Sourced<string>? Open { get; init; }

    /// <summary>Who makes it ready, and when.</summary>
    public PlaceholderTerms OpenTerms { get; init; } = PlaceholderTerms.None;

    /// <summary>Notes of the agreement that explain the measure.</summary>
    public ImmutableArray<Sourced<string>> NoteIds { get; init; } = [];

    /// <summary>Notes of the agreement that explain the target.</summary>
    public ImmutableArray<Sourced<string>> TargetNoteIds { get; init; } = [];

    /// <summary>The series in <c>figures/</c> that holds the measured values; null if there is none.</summary>
    public Sourced<string>? SeriesId { get; init; }

    /// <summary>The level to start from; null for an indicator that no performance table shows.</summary>
    public PastValue? Base { get; init; }

    /// <summary>The latest level, or an estimate of it.</summary>
    public PastValue? Estimate { get; init; }

    /// <summary>The target for later years, where the table has a column for it.</summary>
    public Target? MediumTerm { get; init; }
}
