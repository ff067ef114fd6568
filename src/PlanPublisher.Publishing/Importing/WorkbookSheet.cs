using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Publishing.Importing;

/// <summary>The cells of a sheet as texts.</summary>
/// <param name="Start">The place for a message about the whole sheet.</param>
internal sealed record WorkbookSheet(ImmutableArray<ImmutableArray<Sourced<string>>> Rows, SourceSpan Start);
