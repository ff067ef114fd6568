using System.Collections.Immutable;
using PlanPublisher.Diagnostics;

namespace PlanPublisher.Plans.Model;

/// <summary>A policing plan as its author wrote it: every field typed, every value with its place.</summary>
/// <remarks>Made by <c>PlanBinder</c>. References between its things are still ids: <c>PlanResolver</c> follows them.</remarks>
public sealed record Plan
{
    /// <summary>The folder's name under <c>content/</c>, which is also the folder under <c>output/</c>.</summary>
    public required string Id { get; init; }

    public required Sourced<string> Title { get; init; }

    /// <summary>The title as the foot of each page prints it.</summary>
    public required Sourced<string> ShortTitle { get; init; }

    public Sourced<string>? Subtitle { get; init; }

    /// <summary>The bodies that publish the plan, in the order in which the cover names them.</summary>
    public required ImmutableArray<Sourced<string>> Bodies { get; init; }

    public required Sourced<PlanPeriod> Period { get; init; }

    public required Sourced<PlanStatus> Status { get; init; }

    /// <summary>How the status is worded on the cover and, in a draft, on every page: "Draft for ratification".</summary>
    public required Sourced<string> StatusWords { get; init; }

    public required Sourced<string> Version { get; init; }

    /// <summary>The date of this version. Every date that a file carries comes from here, never from the clock.</summary>
    public required Sourced<DateOnly> Date { get; init; }

    /// <summary>BCP 47 language tag of the text: "en-GB".</summary>
    public required Sourced<string> Language { get; init; }

    public required ImmutableArray<DocumentDefinition> Documents { get; init; }

    public required ImmutableArray<ProsePart> Prose { get; init; }

    public required ImmutableArray<Goal> Goals { get; init; }

    public required ImmutableArray<ObjectiveGroup> ObjectiveGroups { get; init; }

    /// <summary>By group in the order of <see cref="ObjectiveGroups"/>, then by number.</summary>
    public required ImmutableArray<Objective> Objectives { get; init; }

    public required ImmutableArray<Framework> Frameworks { get; init; }
}

/// <summary>The time a plan covers, both days included.</summary>
/// <param name="Words">The short form the cover prints: "2003-2005".</param>
public sealed record PlanPeriod(DateOnly From, DateOnly To, string Words);

/// <summary>Whether a plan may still change.</summary>
public enum PlanStatus
{
    Draft,
    Final,
}

/// <summary>A document that the plan publishes, and the parts it is made of.</summary>
/// <param name="Id">The folder under the plan's output folder, and the name of its files.</param>
/// <param name="Kind">Which template lays it out: "strategy".</param>
/// <param name="Title">The title on its cover if it is not the plan's.</param>
/// <param name="Parts">Ids of prose parts, or names of derived parts (<c>goal-overview</c>, <c>goals</c>), in order.</param>
public sealed record DocumentDefinition(
    Sourced<string> Id,
    Sourced<string> Kind,
    Sourced<string>? Title,
    ImmutableArray<Sourced<string>> Parts,
    SourceSpan Span);

/// <summary>A chapter of plain prose: a foreword, an introduction.</summary>
/// <param name="Signatory">The post that signs it, or null.</param>
public sealed record ProsePart(
    string Id,
    Sourced<string> Title,
    Sourced<string>? Signatory,
    ImmutableArray<Block> Content,
    SourceSpan Span);

/// <summary>A goal of the plan, with the sections of its chapter.</summary>
/// <param name="Statement">What the goal promises, in one or two sentences.</param>
/// <param name="KeyPriorities">Ids of items of frameworks that the goal supports.</param>
/// <param name="Agreements">The public service agreements it serves, as the opener prints them.</param>
/// <param name="Sections">In the author's order; a section with a role is one the model knows.</param>
public sealed record Goal(
    Sourced<int> Number,
    string Id,
    Sourced<string> Title,
    Sourced<string> Statement,
    ImmutableArray<Sourced<string>> KeyPriorities,
    ImmutableArray<AgreementLink> Agreements,
    ImmutableArray<GoalSection> Sections,
    SourceSpan Span);

/// <summary>A goal's link to a public service agreement; whole if the goal serves all of it.</summary>
public sealed record AgreementLink(Sourced<string> AgreementId, bool IsInFull);

/// <summary>A section of a goal's chapter. The heading is the author's; the role says what the model finds in it.</summary>
public sealed record GoalSection(
    GoalSectionRole Role,
    string Id,
    ImmutableArray<Inline> Heading,
    ImmutableArray<Block> Content,
    SourceSpan Span);

/// <summary>What a section of a goal's chapter holds, written behind its heading as <c>{.aims}</c>.</summary>
public enum GoalSectionRole
{
    /// <summary>Prose that the model does not look into.</summary>
    Other,

    /// <summary>A list whose first level items are the goal's aims.</summary>
    Aims,

    /// <summary>Lists whose first level items are initiatives, second level ones nested initiatives.</summary>
    Initiatives,

    /// <summary>A list whose items are the clauses by which success will be known; set in a panel.</summary>
    Success,

    /// <summary>Prose before the table of contributing objectives, which is derived.</summary>
    Objectives,
}

/// <summary>A series of annual objectives that is numbered by itself.</summary>
/// <param name="ShortTitle">The word before an objective's number: "Londoners 2".</param>
/// <param name="Link">How the group's objectives act on their goals.</param>
public sealed record ObjectiveGroup(
    Sourced<string> Id,
    Sourced<string> Title,
    Sourced<string> ShortTitle,
    LinkStrength Link,
    SourceSpan Span);

/// <summary>How strongly one thing supports another.</summary>
public enum LinkStrength
{
    Supports,
    Contributes,
}

/// <summary>An annual objective with its indicators.</summary>
/// <param name="GoalNumbers">The goals it contributes to.</param>
public sealed record Objective(
    Sourced<int> Number,
    string Id,
    Sourced<string> GroupId,
    Sourced<string> Title,
    ImmutableArray<Sourced<int>> GoalNumbers,
    ImmutableArray<Indicator> Indicators,
    SourceSpan Span);

/// <summary>What is measured for an objective, and the target set for it.</summary>
/// <param name="Note">What the measure counts, printed after it; null if nothing is to be said.</param>
/// <param name="Printed">The wording that the plan insists on, kept beside the target that is data.</param>
public sealed record Indicator(
    Sourced<string> Id,
    Sourced<string> Measure,
    Sourced<string>? Note,
    Targets.Target Target,
    Sourced<string>? Printed,
    SourceSpan Span);

/// <summary>An outside framework whose items the plan supports: the government's key priorities.</summary>
public sealed record Framework(
    string Id,
    Sourced<string> Title,
    Sourced<string> ItemName,
    ImmutableArray<FrameworkItem> Items,
    SourceSpan Span);

/// <summary>One item of a framework.</summary>
public sealed record FrameworkItem(Sourced<string> Id, Sourced<int> Number, Sourced<string> Title, SourceSpan Span);
