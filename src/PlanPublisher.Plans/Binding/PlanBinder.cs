using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Actuals;
using PlanPublisher.Plans.Languages;
using PlanPublisher.Plans.Markdown;
using PlanPublisher.Plans.Model;
using PlanPublisher.Plans.PlainEnglish;

namespace PlanPublisher.Plans.Binding;

/// <summary>Takes the files of a plan for what their folders say, and makes the typed plan of them.</summary>
/// <remarks>
/// Each kind of file has a binder of its own. It checks each file by itself, and that ids are unique; whether a
/// reference leads anywhere is the resolver's question. Where a value cannot be read, an error is reported and an
/// empty one stands in, so that one run finds all mistakes: a plan with errors is not resolved.
/// </remarks>
public static class PlanBinder
{
    /// <param name="planId">The name of the plan's folder.</param>
    /// <param name="files">Files with paths relative to that folder, in any order.</param>
    /// <param name="phrases">The languages that there are words for; null to print English, and not to tell of it.</param>
    /// <returns>Null only if there is no <c>plan.md</c> that can be read.</returns>
    public static Plan? Bind(string planId, ImmutableArray<ParsedFile> files, DiagnosticBag problems, PhraseBook? phrases = null)
    {
        // By path, so that the order in which a file system lists its files is never seen in a document.
        var known = files.OrderBy(file => file.Source.Path, StringComparer.Ordinal).ToList();
        known.RemoveAll(file => !IsKnown(file, problems));
        if (known.Find(file => file.Source.Path == PlanFolders.PlanFile) is not { } planFile)
        {
            problems.Add(BindingProblems.NoPlanFile(known.Count == 0 ? SourceSpan.None : known[0].Source.Span(0, 0)));
            return null;
        }

        if (PlanFileBinder.Bind(planId, planFile, phrases, problems) is not { } plan)
        {
            return null;
        }

        ImmutableArray<Framework> frameworks =
            [.. In(PlanFolders.Frameworks, known).Select(file => FrameworkBinder.Bind(file, problems))];
        var bound = BindText(plan with { Frameworks = frameworks }, known, problems);
        bound = BindData(bound, known, problems);
        if (known.Find(file => file.Source.Path == PlanFolders.ActualsFile) is { } actuals)
        {
            bound = PlanActuals.Attach(bound, ActualsReader.Read(actuals.Source, bound, problems));
        }

        if (known.Find(file => file.Source.Path == PlanFolders.JargonFile) is { } jargon)
        {
            bound = bound with { Jargon = JargonReader.Read(jargon.Source, problems) };
        }

        AnnexCovers.Check(bound.Annexes, problems);
        CheckGoalGroups(bound, problems);
        UniqueIds.Check(bound, problems);
        return bound;
    }

    private static Plan BindText(Plan plan, List<ParsedFile> files, DiagnosticBag problems)
    {
        ImmutableArray<FormDefinition> forms =
            [.. In(PlanFolders.Forms, files).Select(file => FormDefinitionBinder.Bind(file, problems))];
        var glossary = files.Find(file => file.Source.Path == PlanFolders.GlossaryFile);
        return plan with
        {
            Prose = [.. In(PlanFolders.Prose, files).Select(file => ProseBinder.Bind(file, problems))],
            Goals =
            [
                .. In(PlanFolders.Goals, files)
                    .Select(file => GoalBinder.Bind(file, plan, problems))
                    .OrderBy(goal => IndexOfGroup(goal, plan))
                    .ThenBy(goal => goal.Number.Value),
            ],
            StrategicInitiatives =
            [
                .. In(PlanFolders.StrategicInitiatives, files)
                    .Select(file => StrategicInitiativeBinder.Bind(file, problems))
                    .OrderBy(initiative => initiative.Number.Value),
            ],
            Forms = forms,
            Annexes =
            [
                .. In(PlanFolders.Annexes, files)
                    .Select(file => AnnexBinder.Bind(file, forms, problems))
                    .OfType<Annex>()
                    .OrderBy(annex => annex.Number.Value.Letter)
                    .ThenBy(annex => annex.Number.Value.Part ?? 0),
            ],
            Glossary = glossary is null ? null : GlossaryBinder.Bind(glossary, problems),
        };
    }

    private static Plan BindData(Plan plan, List<ParsedFile> files, DiagnosticBag problems)
    {
        var figures = In(PlanFolders.Figures, files).ToLookup(file => PlanFolders.IsSeries(file.Source.Path));
        var objectives = In(PlanFolders.Objectives, files).Select(file => ObjectiveBinder.Bind(file, plan, problems));
        return plan with
        {
            Objectives = InOrder(objectives, plan),
            Spines = [.. In(PlanFolders.Spines, files).Select(file => SpineBinder.Bind(file, problems))],
            Diagrams = [.. In(PlanFolders.Diagrams, files).Select(file => DiagramBinder.Bind(file, problems)).OfType<Diagram>()],
            Priorities =
            [
                .. In(PlanFolders.Priorities, files)
                    .Select(file => PriorityBinder.Bind(file, problems))
                    .OrderBy(priority => priority.Number.Value),
            ],
            OutcomeMatrices = [.. In(PlanFolders.OutcomeMatrices, files).Select(file => OutcomeMatrixBinder.Bind(file, problems))],
            Agreements =
            [
                .. In(PlanFolders.Agreements, files)
                    .Select(file => AgreementBinder.Bind(file, problems))
                    .OrderBy(agreement => agreement.Number.Value),
            ],
            Registers = [.. In(PlanFolders.Registers, files).Select(file => RegisterBinder.Bind(file, problems))],
            Matrices = [.. In(PlanFolders.Matrices, files).Select(file => MatrixBinder.Bind(file, problems))],
            Series = [.. figures[true].Select(file => SeriesBinder.Bind(file, problems))],
            Charts = [.. figures[false].Select(file => ChartBinder.Bind(file, problems))],
        };
    }

    private static int IndexOfGroup(Goal goal, Plan plan) =>
        plan.GoalGroups.Select(group => group.Id.Value).ToList().IndexOf(goal.GroupId?.Value ?? "");

    private static void CheckGoalGroups(Plan plan, DiagnosticBag problems)
    {
        var used = plan.Goals.Select(goal => goal.GroupId?.Value).ToHashSet();
        foreach (var group in plan.GoalGroups.Where(group => !used.Contains(group.Id.Value)))
        {
            problems.Add(BindingProblems.GroupWithoutGoal(group.Title.Span, group.Id.Value));
        }
    }

    private static IEnumerable<ParsedFile> In(string folder, IEnumerable<ParsedFile> files) =>
        files.Where(file => PlanFolders.FolderOf(file.Source.Path) == folder);

    private static bool IsKnown(ParsedFile file, DiagnosticBag problems)
    {
        var path = file.Source.Path;
        var start = file.Source.Span(0, 0);
        if (path == PlanFolders.NotesFile)
        {
            return false;
        }

        if (!PlanFolders.IsInItsPlace(path))
        {
            problems.Add(BindingProblems.UnknownPlace(start, path));
            return false;
        }

        if (!PlanId.IsValid(PlanFolders.NameOf(path)))
        {
            problems.Add(BindingProblems.BadFileName(start, path));
        }

        return true;
    }

    private static ImmutableArray<Objective> InOrder(IEnumerable<Objective> objectives, Plan plan)
    {
        var groups = plan.ObjectiveGroups.Select(group => group.Id.Value).ToList();
        return
        [
            .. objectives
                .OrderBy(objective => groups.IndexOf(objective.GroupId.Value))
                .ThenBy(objective => objective.Number.Value),
        ];
    }
}
