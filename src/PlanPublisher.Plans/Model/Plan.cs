using System.Collections.Immutable;
using PlanPublisher.Plans.Languages;

namespace PlanPublisher.Plans.Model;

/// <summary>A policing plan as its author wrote it: every field typed, every value with its place.</summary>
/// <remarks>Made by <c>PlanBinder</c>. References between its things are still ids: <c>PlanResolver</c> follows them.</remarks>
public sealed record Plan
{
    /// <summary>The folder's name under <c>content/</c>, which is also the folder under <c>output/</c>.</summary>
    public required string Id { get; init; }

    public required Sourced<string> Title { get; init; }

    /// <summary>The title in other languages, in the author's order.</summary>
    public ImmutableArray<OtherTitle> OtherTitles { get; init; } = [];

    /// <summary>The title as the foot of each page prints it.</summary>
    public required Sourced<string> ShortTitle { get; init; }

    public Sourced<string>? Subtitle { get; init; }

    /// <summary>The bodies that publish the plan, in the order in which the cover names them.</summary>
    public required ImmutableArray<Sourced<string>> Bodies { get; init; }

    public required Sourced<PlanPeriod> Period { get; init; }

    public required Sourced<PlanStatus> Status { get; init; }

    /// <summary>How the status is worded on the cover and, in a draft, on every page: "Draft for ratification".</summary>
    public required Sourced<string> StatusWords { get; init; }

    /// <summary>Null if the authority counts no versions.</summary>
    public Sourced<string>? Version { get; init; }

    /// <summary>What a list of editions calls this one: its version, or how far it is settled.</summary>
    public string VersionWords => Version?.Value ?? StatusWords.Value;

    /// <summary>The state of things that the plan works for, in one line; null if it names none.</summary>
    public Sourced<string>? Vision { get; init; }

    /// <summary>How the bodies want to work, in a word or two each.</summary>
    public ImmutableArray<Sourced<string>> Values { get; init; } = [];

    /// <summary>The date of this version. Every date that a file carries comes from here, never from the clock.</summary>
    public required Sourced<DateOnly> Date { get; init; }

    /// <summary>What covers print beside the version in place of the date's month: "undated"; null to print the month.</summary>
    public Sourced<string>? DateWords { get; init; }

    /// <summary>The date as covers print it: "February 2003".</summary>
    public string PrintedDate => DateWords?.Value ?? Phrases.Month(Date.Value);

    /// <summary>BCP 47 language tag of the text: "en-GB".</summary>
    public required Sourced<string> Language { get; init; }

    /// <summary>What is printed around the author's words, in <see cref="Language"/>.</summary>
    public Phrases Phrases { get; init; } = Phrases.English;

    /// <summary>The name of the print house that the press copy is for; null for the one that is taken if none is named.</summary>
    public Sourced<string>? PrintHouse { get; init; }

    public required ImmutableArray<DocumentDefinition> Documents { get; init; }

    public required ImmutableArray<ProsePart> Prose { get; init; }

    /// <summary>By group in the order of <see cref="GoalGroups"/>, then by number.</summary>
    public required ImmutableArray<Goal> Goals { get; init; }

    public required ImmutableArray<ObjectiveGroup> ObjectiveGroups { get; init; }

    /// <summary>The priorities above the goals; empty if there are none.</summary>
    public ImmutableArray<GoalGroup> GoalGroups { get; init; } = [];

    /// <summary>By group in the order of <see cref="ObjectiveGroups"/>, then by number.</summary>
    public required ImmutableArray<Objective> Objectives { get; init; }

    public required ImmutableArray<Framework> Frameworks { get; init; }

    /// <summary>By number. So are the strategic initiatives.</summary>
    public ImmutableArray<Agreement> Agreements { get; init; } = [];

    public ImmutableArray<StrategicInitiative> StrategicInitiatives { get; init; } = [];

    /// <summary>By name of the file. So are forms, series and charts.</summary>
    public ImmutableArray<Register> Registers { get; init; } = [];

    public ImmutableArray<FormDefinition> Forms { get; init; } = [];

    public ImmutableArray<Series> Series { get; init; } = [];

    /// <summary>By number.</summary>
    public ImmutableArray<Priority> Priorities { get; init; } = [];

    /// <summary>By name of the file.</summary>
    public ImmutableArray<OutcomeMatrix> OutcomeMatrices { get; init; } = [];

    /// <summary>By name of the file.</summary>
    public ImmutableArray<MatrixDefinition> Matrices { get; init; } = [];

    public ImmutableArray<Chart> Charts { get; init; } = [];

    /// <summary>By name of the file.</summary>
    public ImmutableArray<Spine> Spines { get; init; } = [];

    /// <summary>By name of the file.</summary>
    public ImmutableArray<Diagram> Diagrams { get; init; } = [];

    /// <summary>By letter, each followed by its parts.</summary>
    public ImmutableArray<Annex> Annexes { get; init; } = [];

    /// <summary>In the order of <c>plan.md</c>.</summary>
    public ImmutableArray<PlanVariable> Variables { get; init; } = [];

    /// <summary>In the order of <c>plan.md</c>.</summary>
    public ImmutableArray<AcceptedWarning> AcceptedWarnings { get; init; } = [];

    /// <summary>Null if the plan explains no abbreviations.</summary>
    public Glossary? Glossary { get; init; }

    /// <summary>What the plan adds to the house's list of jargon, or takes off it.</summary>
    public ImmutableArray<JargonEntry> Jargon { get; init; } = [];
}
