using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>An agreement as it is printed in one place.</summary>
/// <param name="PlaceId">Where references lead; not the agreement's own id where all agreements stand together.</param>
/// <param name="Interim">Empty where only the agreement's words are printed.</param>
/// <param name="Notes">Those that are called here, in the order of their signs.</param>
public sealed record ResolvedAgreement(
    string PlaceId,
    Agreement Agreement,
    ImmutableArray<ResolvedSubTarget> SubTargets,
    ImmutableArray<ResolvedInterimIndicator> Interim,
    ImmutableArray<ResolvedNote> Notes);
