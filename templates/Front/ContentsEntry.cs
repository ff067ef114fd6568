using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Resolving;

namespace PlanPublisher.Templates.Front;

/// <summary>A line of the contents: what a chapter is called and where it is, with the chapters that belong to it.</summary>
public sealed record ContentsEntry(string Id, string Label, SourceSpan Span, ImmutableArray<ContentsEntry> Children)
{
    /// <summary>One entry a part, in order; the goals that follow their overview stand under it.</summary>
    public static ImmutableArray<ContentsEntry> Of(ResolvedDocument document)
    {
        var entries = ImmutableArray.CreateBuilder<ContentsEntry>();
        var isUnderOverview = false;
        foreach (var part in document.Parts)
        {
            var entry = Of(part);
            if (part is ResolvedPart.GoalChapter && isUnderOverview)
            {
                entries[^1] = entries[^1] with { Children = entries[^1].Children.Add(entry) };
                continue;
            }

            isUnderOverview = part is ResolvedPart.GoalOverview;
            entries.Add(entry);
        }

        return entries.ToImmutable();
    }

    private static ContentsEntry Of(ResolvedPart part) => part switch
    {
        ResolvedPart.Prose prose => new(part.Id, prose.Part.Title.Value, prose.Part.Title.Span, []),
        ResolvedPart.GoalOverview overview => new(part.Id, overview.Title, overview.Introduction?.Title.Span ?? default, []),
        ResolvedPart.GoalChapter { Goal.Goal: var goal } =>
            new(part.Id, $"Goal {goal.Number} – {goal.Title}", goal.Title.Span, []),
        _ => throw new System.Diagnostics.UnreachableException($"the part '{part.Id}' has no entry in the contents"),
    };
}
