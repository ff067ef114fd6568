using System.Collections.Immutable;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Resolving;

namespace PlanPublisher.Templates.Targets;

/// <summary>Whether a document has a table of objectives with their targets, so that goal chapters need none of their own.</summary>
public static class PrintedObjectives
{
    /// <summary>The name under which components are given the answer.</summary>
    public const string Name = "targets stand elsewhere";

    public static bool AreIn(ResolvedDocument document) => document.Parts.Any(part => part switch
    {
        ResolvedPart.Prose { Part: var prose } => AreIn(prose.Content),
        ResolvedPart.AnnexChapter { Annex.Annex: var annex } => AreIn(annex.Content),
        _ => false,
    });

    private static bool AreIn(ImmutableArray<Block> blocks) =>
        blocks.OfType<Block.Placed>().Any(placed => placed.Thing is ResolvedThing.ObjectivesTable);
}
