using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>An interim indicator as the list of an agreement prints it.</summary>
/// <param name="TargetLines">The words of its target; empty where a performance table or another agreement gives it.</param>
/// <param name="ReportedUnder">The thing under which it is reported instead, for a target <c>via:</c>.</param>
public sealed record ResolvedInterimIndicator(
    AgreementIndicator Indicator,
    ImmutableArray<PerformanceLine> TargetLines,
    PlaceLink? ReportedUnder,
    ImmutableArray<NoteCall> Calls);
