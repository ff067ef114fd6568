using System.Collections.Immutable;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Something made from the plan's data that an author puts into a text. The set is closed.</summary>
/// <param name="Id">The author's id for it, where references to it lead.</param>
public abstract record ResolvedThing(string Id)
{
    /// <summary>The objectives of a group with their indicators and targets.</summary>
    public sealed record ObjectivesTable(string Id, ObjectiveGroup Group, ImmutableArray<AnnualObjective> Objectives)
        : ResolvedThing(Id);

    /// <summary>The words of one agreement with its sub-targets. It carries no notes and no interim indicators.</summary>
    public sealed record Agreement(string Id, ResolvedAgreement Content) : ResolvedThing(Id);

    /// <summary>All agreements with sub-targets, notes and interim indicators.</summary>
    public sealed record AllAgreements(string Id, ImmutableArray<ResolvedAgreement> Agreements) : ResolvedThing(Id);

    /// <summary>How an agreement's indicators stand and what is aimed at.</summary>
    public sealed record PerformanceTable(string Id, ResolvedPerformanceTable Table) : ResolvedThing(Id);

    /// <summary>Some indicators of a prose part.</summary>
    public sealed record IndicatorTable(string Id, string Caption, ImmutableArray<Indicator> Indicators)
        : ResolvedThing(Id);

    /// <summary>A chart with its values, or what it awaits.</summary>
    public sealed record Chart(string Id, ResolvedChart Content) : ResolvedThing(Id);

    /// <summary>What supports what.</summary>
    public sealed record Matrix(string Id, ResolvedMatrix Content) : ResolvedThing(Id);

    /// <summary>An objective and what is done to reach it.</summary>
    public sealed record ObjectiveActivities(string Id, ResolvedObjective Objective) : ResolvedThing(Id);

    /// <summary>The items of a framework, each with what it means.</summary>
    public sealed record FrameworkTable(string Id, Framework Framework) : ResolvedThing(Id);

    /// <summary>Boxes that follow each other.</summary>
    public sealed record FlowDiagram(string Id, Diagram.Flow Diagram) : ResolvedThing(Id);

    /// <summary>What a body is there for, and the layers that it rests on.</summary>
    public sealed record LayersDiagram(string Id, Diagram.Layers Diagram, ImmutableArray<ResolvedLayer> Layers) : ResolvedThing(Id);

    /// <summary>The abbreviations and their meanings.</summary>
    public sealed record GlossaryList(string Id, Glossary Glossary) : ResolvedThing(Id);
}
