using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans.Markdown;
using PlanPublisher.Plans.Model;

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
    /// <returns>Null only if there is no <c>plan.md</c> that can be read.</returns>
    public static Plan? Bind(string planId, ImmutableArray<ParsedFile> files, DiagnosticBag problems)
    {
        // By path, so that the order in which a file system lists its files is never seen in a document.
        var known = files.OrderBy(file => file.Source.Path, StringComparer.Ordinal).ToList();
        known.RemoveAll(file => !IsKnown(file, problems));
        ReportFoldersNotRead(files, problems);
        if (known.Find(file => file.Source.Path == PlanFolders.PlanFile) is not { } planFile)
        {
            problems.Add(BindingProblems.NoPlanFile(known.Count == 0 ? SourceSpan.None : known[0].Source.Span(0, 0)));
            return null;
        }

        if (PlanFileBinder.Bind(planId, planFile, problems) is not { } plan)
        {
            return null;
        }

        var bound = plan with
        {
            Prose = [.. In(PlanFolders.Prose).Select(file => ProseBinder.Bind(file, problems))],
            Goals = [.. In(PlanFolders.Goals).Select(file => GoalBinder.Bind(file, problems)).OrderBy(g => g.Number.Value)],
            Objectives = InOrder(In(PlanFolders.Objectives).Select(file => ObjectiveBinder.Bind(file, plan, problems)), plan),
            Annexes = [.. In(PlanFolders.Annexes).Select(file => AnnexBinder.Bind(file, problems)).OrderBy(AnnexBinder.OrderOf)],
            Agreements =
            [
                .. In(PlanFolders.Agreements).Select(file => AgreementBinder.Bind(file, problems)).OrderBy(a => a.Number.Value),
            ],
            StrategicInitiatives =
            [
                .. In(PlanFolders.StrategicInitiatives).Select(file => StrategicInitiativeBinder.Bind(file, problems)),
            ],
            Frameworks = [.. In(PlanFolders.Frameworks).Select(file => FrameworkBinder.Bind(file, problems))],
        };
        UniqueIds.Check(bound, problems);
        return bound;

        IEnumerable<ParsedFile> In(string folder) =>
            known.Where(file => PlanFolders.FolderOf(file.Source.Path) == folder);
    }

    private static bool IsKnown(ParsedFile file, DiagnosticBag problems)
    {
        var path = file.Source.Path;
        var start = file.Source.Span(0, 0);
        if (path == PlanFolders.NotesFile || PlanFolders.NotReadYet.Contains(PlanFolders.FolderOf(path)))
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

    private static void ReportFoldersNotRead(ImmutableArray<ParsedFile> files, DiagnosticBag problems)
    {
        var folders = files
            .OrderBy(file => file.Source.Path, StringComparer.Ordinal)
            .DistinctBy(file => PlanFolders.FolderOf(file.Source.Path));
        foreach (var file in folders)
        {
            var folder = PlanFolders.FolderOf(file.Source.Path);
            if (PlanFolders.NotReadYet.Contains(folder))
            {
                problems.Add(BindingProblems.NotReadYet(file.Source.Span(0, 0), folder));
            }
            else if (folder == PlanFolders.Agreements)
            {
                problems.Add(BindingProblems.ReadInPart(file.Source.Span(0, 0), folder, "number and text"));
            }
        }
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
