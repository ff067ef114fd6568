using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Binding;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Finds the parts that a document lists: prose by its id, derived parts by their names.</summary>
internal sealed class PartList(Plan plan, ImmutableArray<ResolvedGoal> goals, DiagnosticBag problems)
{
    public ImmutableArray<ResolvedPart> PartsOf(DocumentDefinition document)
    {
        var parts = ImmutableArray.CreateBuilder<ResolvedPart>();
        var listed = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var name in document.Parts)
        {
            if (!listed.TryAdd(name.Value, name.Span))
            {
                problems.Add(ResolvingProblems.PartTwice(name.Span, name.Value, listed[name.Value]));
            }
            else if (!AddParts(name.Value, parts))
            {
                problems.Add(ResolvingProblems.UnknownPart(name.Span, name.Value, Names()));
            }
        }

        return parts.ToImmutable();
    }

    /// <summary>All parts that a document could have.</summary>
    public ImmutableArray<ResolvedPart> Everything()
    {
        var parts = ImmutableArray.CreateBuilder<ResolvedPart>();
        Names().ForEach(name => AddParts(name, parts));
        return parts.ToImmutable();
    }

    private bool AddParts(string name, ImmutableArray<ResolvedPart>.Builder parts)
    {
        var prose = plan.Prose.FirstOrDefault(part => part.Id == name);
        switch (name)
        {
            case DerivedParts.GoalOverview:
                var title = prose?.Title.Value ?? DerivedPartTitles.Of(name);
                parts.Add(new ResolvedPart.GoalOverview(name, title, prose, goals));
                return true;
            case DerivedParts.Goals:
                AddProse(prose, parts);
                parts.AddRange(goals.Select(goal => new ResolvedPart.GoalChapter(goal.Goal.Id, goal)));
                return true;
            case DerivedParts.StrategicInitiatives:
                AddProse(InitiativesChapter.Of(plan, prose), parts);
                return true;
            case DerivedParts.Annexes:
                AddProse(prose, parts);
                plan.Annexes.ToList().ForEach(annex => AddProse(ChapterOf(annex), parts));
                return true;
            default:
                AddProse(prose, parts);
                return prose is not null;
        }
    }

    private static ProsePart ChapterOf(Annex annex)
    {
        var title = $"{PlanThings.LabelOf(annex)}: {annex.Title.Value}";
        return new ProsePart(annex.Id, new Sourced<string>(title, annex.Title.Span), null, annex.Content, annex.Span);
    }

    private static void AddProse(ProsePart? prose, ImmutableArray<ResolvedPart>.Builder parts)
    {
        if (prose is not null)
        {
            parts.Add(new ResolvedPart.Prose(prose.Id, prose));
        }
    }

    private List<string> Names() => [.. plan.Prose.Select(part => part.Id).Union(DerivedParts.All).Order(StringComparer.Ordinal)];
}
