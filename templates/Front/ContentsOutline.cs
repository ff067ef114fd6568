using System.Collections.Immutable;
using System.Diagnostics;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Languages;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Templates.Annual;

namespace PlanPublisher.Templates.Front;

/// <summary>The contents of a document: one entry a part, in order, with the parts and sections that stand under it.</summary>
/// <remarks>Goals stand under the overview that they follow, annexes under a line of their own, parts of an annex under it.</remarks>
public static class ContentsOutline
{
    /// <summary>The level of the headings that count as a chapter's sections.</summary>
    private const int SectionLevel = 1;

    public static ImmutableArray<ContentsEntry> Of(ResolvedDocument document, Phrases phrases)
    {
        var entries = new List<ContentsEntry>();
        foreach (var part in document.Parts)
        {
            var entry = Of(part, phrases);
            switch (part)
            {
                case ResolvedPart.GoalChapter { Goal.Group: var group }:
                    AddGoal(entries, group, entry);
                    break;
                case ResolvedPart.AnnexChapter { Annex.Annex: var annex }:
                    AddAnnex(entries, annex, entry, phrases["Annexes"]);
                    break;
                default:
                    entries.Add(entry);
                    break;
            }
        }

        return [.. entries];
    }

    private static void AddGoal(List<ContentsEntry> entries, GoalGroup? group, ContentsEntry entry)
    {
        if (entries is [.., { Id: DerivedParts.GoalOverview } overview])
        {
            var under = overview.Children.ToList();
            AddToGroup(under, group, entry);
            entries[^1] = overview with { Children = [.. under] };
            return;
        }

        AddToGroup(entries, group, entry);
    }

    /// <summary>A group is named once, where its first goal begins.</summary>
    private static void AddToGroup(List<ContentsEntry> entries, GoalGroup? group, ContentsEntry entry)
    {
        if (group is null)
        {
            entries.Add(entry);
            return;
        }

        if (entries is not [.., var last] || last.Id != group.Id.Value)
        {
            entries.Add(new ContentsEntry(group.Id.Value, group.Title.Value, group.Title.Span, []));
        }

        entries[^1] = Under(entries[^1], entry);
    }

    private static void AddAnnex(List<ContentsEntry> entries, Annex annex, ContentsEntry entry, string heading)
    {
        if (entries is not [.., { Id: DerivedParts.Annexes } or { Id: null }])
        {
            entries.Add(new ContentsEntry(null, heading, SourceSpan.None, []));
        }

        var annexes = entries[^1];
        var isUnderAnnex = annex.Number.Value.Part is not null && !annexes.Children.IsEmpty;
        entries[^1] = isUnderAnnex
            ? annexes with { Children = annexes.Children.SetItem(annexes.Children.Length - 1, Under(annexes.Children[^1], entry)) }
            : Under(annexes, entry);
    }

    private static ContentsEntry Under(ContentsEntry parent, ContentsEntry child) =>
        parent with { Children = parent.Children.Add(child) };

    private static ContentsEntry Of(ResolvedPart part, Phrases phrases) => part switch
    {
        ResolvedPart.Prose { Part: var prose } => new(part.Id, prose.Title.Value, prose.Title.Span, SectionsOf(prose)),
        ResolvedPart.GoalOverview overview => Titled(part, overview.Title, overview.Introduction, []),
        ResolvedPart.GoalChapter { Goal.Goal: var goal } =>
            new(part.Id, $"{phrases.NameOf(goal)} – {goal.Title}", goal.Title.Span, []),
        ResolvedPart.StrategicInitiatives chapter => Titled(
            part,
            chapter.Title,
            chapter.Introduction,
            [.. chapter.Initiatives.Select(resolved => resolved.Initiative).Select(initiative =>
                new ContentsEntry(initiative.Id, $"{initiative.Numeral} {initiative.Title}", initiative.Title.Span, []))]),
        ResolvedPart.AnnexChapter { Annex.Annex: var annex } =>
            new(part.Id, $"{phrases.NameOf(annex.Number.Value)}: {annex.Title}", annex.Title.Span, []),
        ResolvedPart.ObjectivesByGoal chapter => Titled(part, chapter.Title, chapter.Introduction, GoalsOf(chapter, phrases)),
        ResolvedPart.ObjectivesByGroup chapter => Titled(part, chapter.Title, chapter.Introduction, GroupsOf(chapter)),
        ResolvedPart.Promises chapter => Titled(part, chapter.Title, chapter.Introduction, []),
        ResolvedPart.MatrixChapter { Matrix: var matrix } => new(part.Id, matrix.Title, SourceSpan.None, []),
        ResolvedPart.SpineChapter { Spine: var spine } => new(part.Id, spine.Spine.Title.Value, spine.Spine.Title.Span, PagesOf(spine)),
        ResolvedPart.OutcomeChapter { Matrix: var matrix } => new(part.Id, matrix.Matrix.Title.Value, matrix.Matrix.Title.Span, PrioritiesOf(matrix)),
        ResolvedPart.OpenPlaceholders chapter => Titled(part, chapter.Title, chapter.Introduction, []),
        _ => throw new UnreachableException($"the part '{part.Id}' has no entry in the contents"),
    };

    private static ContentsEntry Titled(
        ResolvedPart part,
        string title,
        ProsePart? introduction,
        ImmutableArray<ContentsEntry> children) =>
        new(part.Id, title, introduction?.Title.Span ?? SourceSpan.None, children);

    /// <summary>A single section is no division of its chapter and is left out.</summary>
    private static ImmutableArray<ContentsEntry> SectionsOf(ProsePart prose)
    {
        ImmutableArray<ContentsEntry> sections =
        [
            .. prose.Content.OfType<Block.Heading>()
                .Where(heading => heading.Level == SectionLevel && heading.Id is not null)
                .Select(heading => new ContentsEntry(heading.Id, PlainText.Of(heading.Content), heading.Span, [])),
        ];
        return sections.Length > 1 ? sections : [];
    }

    private static ImmutableArray<ContentsEntry> PagesOf(ResolvedSpine spine) => spine.Pages.Length == 1
        ? []
        : [.. spine.Pages.Select(page => new ContentsEntry(page.PlaceId, page.Title.Value, page.Title.Span, []))];

    private static ImmutableArray<ContentsEntry> PrioritiesOf(ResolvedOutcomeMatrix matrix) =>
    [
        .. matrix.Priorities.Select(resolved => resolved.Priority)
            .Select(priority => new ContentsEntry(priority.Id, priority.Title.Value, priority.Title.Span, [])),
    ];

    private static ImmutableArray<ContentsEntry> GoalsOf(ResolvedPart.ObjectivesByGoal chapter, Phrases phrases) =>
    [
        .. chapter.Goals.Where(entry => !entry.Objectives.IsEmpty).Select(entry => new ContentsEntry(
            entry.PlaceId, GoalObjectivesTitle.Of(entry, phrases), entry.Goal?.Title.Span ?? SourceSpan.None, [])),
    ];

    private static ImmutableArray<ContentsEntry> GroupsOf(ResolvedPart.ObjectivesByGroup chapter) =>
    [
        .. chapter.Groups.Where(entry => !entry.Objectives.IsEmpty).Select(entry => new ContentsEntry(
            entry.PlaceId, entry.Group.Title.Value, entry.Group.Title.Span, [])),
    ];
}
