using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>An annex with everything that is linked to it.</summary>
/// <param name="Form">The form whose answers the annex holds; null for an annex of prose.</param>
/// <param name="Summarises">The row of a register that it summarises, or null.</param>
/// <param name="Parts">The parts of an annex that is their cover, in order; each is also a chapter of its own.</param>
public sealed record ResolvedAnnex(
    Annex Annex,
    FormDefinition? Form,
    RegisterRow? Summarises,
    ImmutableArray<Annex> Parts);
