using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Csv;

/// <summary>One row of a CSV file, its fields with their places.</summary>
internal sealed record CsvRow(ImmutableArray<Sourced<string>> Fields, SourceSpan Span);
