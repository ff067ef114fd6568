using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Model;

namespace PlanPublisher.Plans.Resolving;

/// <summary>Finds the parts that a document lists: prose by its id, derived parts by their names.</summary>
internal sealed class PartList(
    Plan plan,
    ImmutableArray<ResolvedGoal> goals,
    ImmutableArray<ResolvedMatrix> matrices,
    DiagnosticBag problems)
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
            else if (PartsOf(name.Value) is { IsDefault: false } found)
            {
                parts.AddRange(found);
            }
            else
            {
                problems.Add(ResolvingProblems.UnknownPart(name.Span, name.Value, Names()));
            }
        }

        return parts.ToImmutable();
    }

    /// <summary>All parts that a document could have.</summary>
    public ImmutableArray<ResolvedPart> Everything() => [.. Names().SelectMany(name => PartsOf(name))];

    /// <returns>The parts that one name in a document's list stands for; the default value if it stands for none.</returns>
    public ImmutableArray<ResolvedPart> PartsOf(string name)
    {
        var prose = plan.Prose.FirstOrDefault(part => part.Id == name);
        if (!DerivedParts.All.Contains(name))
        {
            return prose is not null ? [new ResolvedPart.Prose(prose.Id, prose)]
                : plan.Spines.FirstOrDefault(spine => spine.Id == name) is { } spine
                    ? [new ResolvedPart.SpineChapter(spine.Id, new SpineMaker(plan).Make(spine))]
                : plan.OutcomeMatrices.FirstOrDefault(matrix => matrix.Id == name) is { } outcomes
                    ? [new ResolvedPart.OutcomeChapter(outcomes.Id, new OutcomeMatrixMaker(plan).Make(outcomes))]
                : matrices.FirstOrDefault(matrix => matrix.Id == name) is { } matrix
                    ? [new ResolvedPart.MatrixChapter(matrix.Id, matrix)]
                    : default;
        }

        var title = prose?.Title.Value ?? DerivedPartTitles.Of(name, plan.Phrases);
        return name switch
        {
            DerivedParts.GoalOverview => [new ResolvedPart.GoalOverview(name, title, prose, goals)],
            DerivedParts.StrategicInitiatives => [InitiativesChapter(title, prose)],
            DerivedParts.ObjectivesByGoal =>
                [new ResolvedPart.ObjectivesByGoal(name, title, prose, new ObjectiveLinks(plan).ByGoal())],
            DerivedParts.ObjectivesByGroup =>
                [new ResolvedPart.ObjectivesByGroup(name, title, prose, new ObjectiveLinks(plan).ByGroup())],
            DerivedParts.Promises => [new ResolvedPart.Promises(name, title, prose, new PromiseList(plan).Make())],
            // What it lists is known when all other parts are resolved.
            DerivedParts.OpenPlaceholders => [new ResolvedPart.OpenPlaceholders(name, title, prose, [])],
            _ => [.. prose is null ? [] : new[] { new ResolvedPart.Prose(prose.Id, prose) }, .. ChaptersOf(name)],
        };
    }

    private ResolvedPart.StrategicInitiatives InitiativesChapter(string title, ProsePart? introduction)
    {
        var links = new ObjectiveLinks(plan);
        return new ResolvedPart.StrategicInitiatives(
            DerivedParts.StrategicInitiatives,
            title,
            introduction,
            [.. plan.StrategicInitiatives.Select(item => new ResolvedStrategicInitiative(item, links.Of(item)))]);
    }

    /// <summary>Derived parts that are a chapter for each thing.</summary>
    private IEnumerable<ResolvedPart> ChaptersOf(string name) => name switch
    {
        DerivedParts.Goals => goals.Select(goal => new ResolvedPart.GoalChapter(goal.Goal.Id, goal)),
        DerivedParts.Annexes => plan.Annexes.Select(annex => new ResolvedPart.AnnexChapter(annex.Id, Link(annex))),
        DerivedParts.Matrices => matrices.Select(matrix => new ResolvedPart.MatrixChapter(matrix.Id, matrix)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private ResolvedAnnex Link(Annex annex)
    {
        var number = annex.Number.Value;
        return new ResolvedAnnex(
            annex,
            plan.Forms.FirstOrDefault(form => form.Id == annex.Form?.FormId.Value),
            plan.Registers.SelectMany(register => register.Rows)
                .FirstOrDefault(row => row.Id.Value == annex.Form?.RowId?.Value),
            number.Part is not null
                ? []
                : [.. plan.Annexes.Where(other => other != annex && other.Number.Value.Letter == number.Letter)]);
    }

    private List<string> Names() =>
    [
        .. plan.Prose.Select(part => part.Id)
            .Concat(plan.Spines.Select(spine => spine.Id))
            .Concat(plan.OutcomeMatrices.Select(matrix => matrix.Id))
            .Concat(matrices.Select(matrix => matrix.Id))
            .Union(DerivedParts.All)
            .Order(StringComparer.Ordinal),
    ];
}
