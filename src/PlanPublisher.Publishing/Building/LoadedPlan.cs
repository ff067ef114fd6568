using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans;
using PlanPublisher.Plans.Languages;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Publishing.Files;

namespace PlanPublisher.Publishing.Building;

/// <summary>A plan with the files it came from; without a resolved form if it has errors.</summary>
internal sealed record LoadedPlan(string Id, ImmutableArray<SourceText> Sources, ResolvedPlan? Resolved)
{
    public IEnumerable<string> DocumentIds => Resolved?.Documents.Select(d => d.Definition.Id.Value) ?? [];

    public static LoadedPlan Read(
        Workspace workspace, string id, DiagnosticBag problems, DateOnly? asOf = null, PhraseBook? phrases = null)
    {
        var own = new DiagnosticBag();
        var plan = Read(id, workspace.ReadPlan(id, own), own, asOf, workspace, phrases);
        foreach (var problem in own.ToSorted())
        {
            problems.Add(problem);
        }

        return plan;
    }

    /// <param name="own">Of this plan alone: mistakes in one plan do not keep another from being made.</param>
    /// <param name="phrases">The languages that there are words for; null where nothing of the plan is printed.</param>
    /// <param name="beside">Where other plans are that its matrices may name.</param>
    public static LoadedPlan Read(
        string id, ImmutableArray<SourceText> sources, DiagnosticBag own, DateOnly? asOf = null, Workspace? beside = null, PhraseBook? phrases = null)
    {
        var resolved = PlanReader.Read(id, sources, own, asOf, beside is null ? null : other => SourcesOf(other, beside), phrases);
        return new LoadedPlan(id, sources, own.HasErrors ? null : resolved);
    }

    /// <summary>The files of another plan beside this one; none if there is no such plan.</summary>
    public static ImmutableArray<SourceText> SourcesOf(string id, Workspace workspace) =>
        workspace.PlanIds().Contains(id) ? workspace.ReadPlan(id, new DiagnosticBag()) : [];
}
