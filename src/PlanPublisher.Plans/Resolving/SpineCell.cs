using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>What an objective has for one column.</summary>
public sealed record SpineCell(SpineColumn Column, ImmutableArray<SpineEntry> Entries);
