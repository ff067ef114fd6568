using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>
/// A table for each priority that holds it against the outcomes of the plan: a column for each outcome, and rows of
/// objectives, indicators and activities.
/// </summary>
/// <param name="FrameworkId">The framework whose items are the outcomes.</param>
/// <param name="Head">Stands over all outcomes and says what the table holds against them.</param>
public sealed record OutcomeMatrix(
    string Id,
    Sourced<string> Title,
    Sourced<string> FrameworkId,
    Sourced<string> Head,
    ImmutableArray<OutcomeRow> Rows,
    SourceSpan Span);
