using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>A plan in which nothing is missing: links followed, figures bound, lists derived. What templates read.</summary>
/// <remarks>Public and documented because another renderer would start here.</remarks>
public sealed record ResolvedPlan
{
    private readonly DateOnly? _asOf;

    /// <summary>The plan as written, for its title, bodies, period, status, version and date.</summary>
    public required Plan Plan { get; init; }

    public required ImmutableArray<ResolvedDocument> Documents { get; init; }

    /// <summary>Everything that is not settled yet, by file and place.</summary>
    public ImmutableArray<OpenPlaceholder> Placeholders { get; init; } = [];

    /// <summary>The day from which what is due is counted: the edition's own date, unless a build was asked for another.</summary>
    public DateOnly AsOf
    {
        get => _asOf ?? Plan.Date.Value;
        init => _asOf = value;
    }

    /// <summary>How many warnings the plan accepts, each for a reason.</summary>
    public int AcceptedCount { get; init; }
}
