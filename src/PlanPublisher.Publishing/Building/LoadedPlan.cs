using System.Collections.Immutable;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans;
using PlanPublisher.Plans.Resolving;
using PlanPublisher.Publishing.Files;

namespace PlanPublisher.Publishing.Building;

/// <summary>A plan with the files it came from; without a resolved form if it has errors.</summary>
internal sealed record LoadedPlan(string Id, ImmutableArray<SourceText> Sources, ResolvedPlan? Resolved)
{
    public IEnumerable<string> DocumentIds => Resolved?.Documents.Select(d => d.Definition.Id.Value) ?? [];

    public static LoadedPlan Read(Workspace workspace, string id, DiagnosticBag problems, DateOnly? asOf = null)
    {
        var own = new DiagnosticBag();
        var plan = Read(id, workspace.ReadPlan(id, own), own, asOf);
        foreach (var problem in own.ToSorted())
        {
            problems.Add(problem);
        }

        return plan;
    }

    /// <param name="own">Of this plan alone: mistakes in one plan do not keep another from being made.</param>
    public static LoadedPlan Read(string id, ImmutableArray<SourceText> sources, DiagnosticBag own, DateOnly? asOf = null)
    {
        var resolved = PlanReader.Read(id, sources, own, asOf);
        return new LoadedPlan(id, sources, own.HasErrors ? null : resolved);
    }
}
