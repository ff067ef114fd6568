using System.Collections.Immutable;

namespace PlanPublisher.Plans.Model;

/// <summary>A form with its answers.</summary>
/// <param name="RowId">The row of a register that the form summarises, or null.</param>
/// <param name="Parallel">Names of fields whose numbered lists belong together, item by item.</param>
/// <param name="Answers">In the form's order.</param>
public sealed record FilledForm(
    Sourced<string> FormId,
    Sourced<string>? RowId,
    ImmutableArray<Sourced<string>> Parallel,
    ImmutableArray<FormAnswer> Answers);
