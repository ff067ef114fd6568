using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Publishing.Changes.Sources;

/// <summary>A plan as it was.</summary>
/// <param name="Name">In words: "the last build", "revision v2".</param>
/// <param name="Sources">Empty if the plan did not exist then.</param>
internal sealed record EarlierVersion(string Name, ImmutableArray<SourceText> Sources);
