using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Publishing.Building;
using PlanPublisher.Publishing.Files;

namespace PlanPublisher.Publishing.Changes.Sources;

/// <summary>Finds a plan as it was: when it was last built, in another folder, in a manifest or in git.</summary>
internal sealed class EarlierVersions(ChangesRequest request, DiagnosticBag problems)
{
    private readonly OutputFolder _built = new(request.BuiltFolder);

    /// <returns>Null if it cannot be found; the reason is among the problems.</returns>
    public EarlierVersion? Find(LoadedPlan plan) => request.Since switch
    {
        null => OfLastBuild(plan),
        var folder when Workspace.HasFolder(folder) => OfFolder(plan.Id, folder),
        var file when Workspace.ReadFile(file) is { } bytes => OfManifest(plan, file, PlanManifest.FromJson(bytes)),
        var revision => OfRevision(plan.Id, revision),
    };

    private EarlierVersion? OfLastBuild(LoadedPlan plan)
    {
        var path = $"{plan.Id}/manifest.json";
        if (_built.Read(path) is { } json && PlanManifest.FromJson(json) is { } manifest)
        {
            return FromManifest(plan, manifest, $"{request.BuiltFolder}/{path}", "the last build");
        }

        problems.Add(ChangesProblems.NeverBuilt(plan.Id, request.BuiltFolder));
        return null;
    }

    private EarlierVersion? OfManifest(LoadedPlan plan, string path, PlanManifest? manifest)
    {
        if (manifest?.Plan == plan.Id)
        {
            return FromManifest(plan, manifest, path, path);
        }

        problems.Add(ChangesProblems.NoManifest(path, plan.Id));
        return null;
    }

    private EarlierVersion? FromManifest(LoadedPlan plan, PlanManifest manifest, string path, string name)
    {
        var kept = new KeptSources(_built);
        var present = plan.Sources.ToLookup(source => (source.Path, source.Hash));
        var sources = ImmutableArray.CreateBuilder<SourceText>();
        var missing = new List<string>();
        foreach (var file in manifest.Sources)
        {
            var found = present[(file.Path, file.Sha256)].FirstOrDefault()
                ?? kept.Find(plan.Id, file, FolderOf(name, plan.Id))
                ?? GitRevision.Find(FolderOf(plan.Id), file, FolderOf(name, plan.Id), new DiagnosticBag());
            if (found is null)
            {
                missing.Add(file.Path);
            }
            else
            {
                sources.Add(found);
            }
        }

        if (missing.Count == 0)
        {
            return new EarlierVersion(name, sources.ToImmutable());
        }

        problems.Add(ChangesProblems.SourcesAreGone(path, missing));
        return null;
    }

    private EarlierVersion? OfFolder(string planId, string folder)
    {
        var content = new Workspace(folder);
        if (content.Exists && content.PlanIds().Contains(planId))
        {
            return new EarlierVersion(folder, content.ReadPlan(planId, new DiagnosticBag()));
        }

        if (Path.GetDirectoryName(Path.GetFullPath(folder)) is { } parent
            && Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))) is var name
            && new Workspace(parent).PlanIds().Contains(name)
            && (name == planId || request.PlanId == planId))
        {
            return new EarlierVersion(folder, new Workspace(parent).ReadPlan(name, new DiagnosticBag()));
        }

        problems.Add(ChangesProblems.NoPlanInFolder(folder, planId));
        return null;
    }

    private EarlierVersion? OfRevision(string planId, string revision)
    {
        var folder = FolderOf(planId);
        switch (GitRevision.Knows(folder, revision))
        {
            case true:
                return new EarlierVersion(
                    $"revision {revision}", GitRevision.Read(folder, revision, FolderOf(revision, planId), new DiagnosticBag()));
            case false:
                problems.Add(ChangesProblems.NoSuchRevision(revision));
                return null;
            default:
                problems.Add(ChangesProblems.NoGit(revision));
                return null;
        }
    }

    private string FolderOf(string planId) => Path.Combine(request.ContentFolder, planId);

    /// <summary>How places in the earlier files are shown.</summary>
    private static string FolderOf(string version, string planId) => $"({version}) {planId}/";
}
