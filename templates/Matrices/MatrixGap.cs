using System.Collections.Immutable;
using PlanPublisher.Plans.Languages;

namespace PlanPublisher.Templates.Matrices;

/// <summary>One kind of gap in a matrix.</summary>
/// <param name="Kind">For tables: "not supported".</param>
/// <param name="Headline">For readers: "Supported by no strategy".</param>
/// <param name="Things">What has the gap, and for one that rests on another alone, on what; never empty.</param>
public sealed record MatrixGap(string Kind, string Headline, ImmutableArray<(string Name, string? RestsOn)> Things)
{
    private const int LongestName = 70;

    /// <summary>"Key Priority 3: Organised crime (on Drugs strategy)".</summary>
    public IEnumerable<string> Words(Phrases phrases) => Things.Select(thing => Said(thing.Name, thing.RestsOn, phrases));

    /// <summary>The same beside the matrix, whose key gives the whole of a long title: "PSA 7".</summary>
    public IEnumerable<string> Brief(Phrases phrases) =>
        Things.Select(thing => Said(Label(thing.Name), thing.RestsOn is { } other ? Label(other) : null, phrases));

    private static string Said(string name, string? restsOn, Phrases phrases) =>
        restsOn is null ? name : phrases.Of("{name} (on {other})", ("name", name), ("other", restsOn));

    private static string Label(string name) =>
        name.Length > LongestName && name.IndexOf(": ", StringComparison.Ordinal) is > 0 and var end ? name[..end] : name;
}
