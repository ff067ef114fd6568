using System.Collections.Immutable;
using System.Diagnostics;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Templates.Annual;

namespace PlanPublisher.Templates.Front;

/// <summary>The contents of a document: one entry a part, in order, with the parts and sections that stand under it.</summary>
/// <remarks>Goals stand under the overview that they follow, annexes under a line of their own, parts of an annex under it.</remarks>
public static class ContentsOutline
{
    private const string Annexes = "Annexes";

    /// <summary>The level of the headings that count as a chapter's sections.</summary>
    private const int SectionLevel = 1;

    public static ImmutableArray<ContentsEntry> Of(ResolvedDocument document)
    {
        var entries = new List<ContentsEntry>();
        foreach (var part in document.Parts)
        {
            var entry = Of(part);
            switch (part)
            {
                case ResolvedPart.GoalChapter when entries is [.., { Id: DerivedParts.GoalOverview }]:
                    entries[^1] = Under(entries[^1], entry);
                    break;
                case ResolvedPart.AnnexChapter { Annex.Annex: var annex }:
                    AddAnnex(entries, annex, entry);
                    break;
                default:
                    entries.Add(entry);
                    break;
            }
        }

        return [.. entries];
    }

    private static void AddAnnex(List<ContentsEntry> entries, Annex annex, ContentsEntry entry)
    {
        if (entries is not [.., { Id: DerivedParts.Annexes } or { Id: null }])
        {
            entries.Add(new ContentsEntry(null, Annexes, SourceSpan.None, []));
        }

        var annexes = entries[^1];
        var isUnderAnnex = annex.Number.Value.Part is not null && !annexes.Children.IsEmpty;
        entries[^1] = isUnderAnnex
            ? annexes with { Children = annexes.Children.SetItem(annexes.Children.Length - 1, Under(annexes.Children[^1], entry)) }
            : Under(annexes, entry);
    }

    private static ContentsEntry Under(ContentsEntry parent, ContentsEntry child) =>
        parent with { Children = parent.Children.Add(child) };

    private static ContentsEntry Of(ResolvedPart part) => part switch
    {
        ResolvedPart.Prose { Part: var prose } => new(part.Id, prose.Title.Value, prose.Title.Span, SectionsOf(prose)),
        ResolvedPart.GoalOverview overview => Titled(part, overview.Title, overview.Introduction, []),
        ResolvedPart.GoalChapter { Goal.Goal: var goal } =>
            new(part.Id, $"Goal {goal.Number} – {goal.Title}", goal.Title.Span, []),
        ResolvedPart.StrategicInitiatives chapter => Titled(
            part,
            chapter.Title,
            chapter.Introduction,
            [.. chapter.Initiatives.Select(resolved => resolved.Initiative).Select(initiative =>
                new ContentsEntry(initiative.Id, $"{initiative.Numeral} {initiative.Title}", initiative.Title.Span, []))]),
        ResolvedPart.AnnexChapter { Annex.Annex: var annex } =>
            new(part.Id, $"{annex.Label}: {annex.Title}", annex.Title.Span, []),
        ResolvedPart.ObjectivesByGoal chapter => Titled(part, chapter.Title, chapter.Introduction, GoalsOf(chapter)),
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

    private static ImmutableArray<ContentsEntry> GoalsOf(ResolvedPart.ObjectivesByGoal chapter) =>
    [
        .. chapter.Goals.Where(entry => !entry.Objectives.IsEmpty).Select(entry => new ContentsEntry(
            entry.PlaceId, GoalObjectivesTitle.Of(entry), entry.Goal?.Title.Span ?? SourceSpan.None, [])),
    ];

    private static ImmutableArray<ContentsEntry> GroupsOf(ResolvedPart.ObjectivesByGroup chapter) =>
    [
        .. chapter.Groups.Where(entry => !entry.Objectives.IsEmpty).Select(entry => new ContentsEntry(
            entry.PlaceId, entry.Group.Title.Value, entry.Group.Title.Span, [])),
    ];
}
