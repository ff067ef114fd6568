using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>A programme that cuts across the goals.</summary>
/// <param name="Id"><c>strategic-initiative-</c> and the number.</param>
/// <param name="Introduction">What stands before the first heading.</param>
/// <param name="Sections">
/// A section with the role <see cref="GoalSectionRole.Objectives"/> is followed by the derived list.
/// </param>
public sealed record StrategicInitiative(
    Sourced<int> Number,
    string Id,
    Sourced<string> Title,
    ImmutableArray<Block> Introduction,
    ImmutableArray<GoalSection> Sections,
    SourceSpan Span)
{
    /// <summary>"(iv)".</summary>
    public string Numeral => Number.Value is >= 1 and <= RomanNumeral.Largest ? $"({RomanNumeral.Of(Number.Value)})" : "";

    /// <summary>"Key strategic initiative (iv)".</summary>
    public string Label => $"Key strategic initiative {Numeral}";
}
