using System.Collections.Immutable;
using PlanPublisher.Composing;
using PlanPublisher.Diagnostics;
using PlanPublisher.Publishing.Building;
using PlanPublisher.Publishing.Files;

namespace PlanPublisher.Publishing.Freshness;

/// <summary>What would go into a plan's documents if they were made now, as one hash.</summary>
/// <remarks>
/// The hash covers every file of the plan, the template set and the engine's version: what a <see cref="PlanManifest"/>
/// records. If it differs a build may change something; which documents do change, the build finds out.
/// </remarks>
/// <param name="Hash">SHA-256, as lower-case hexadecimal digits.</param>
public sealed record PlanInputs(string PlanId, string Hash)
{
    /// <summary>Reads the files of every plan in a folder; empty if it has none.</summary>
    public static ImmutableArray<PlanInputs> ReadAll(string contentFolder, string templatesFolder, string? templatesOverride)
    {
        var workspace = new Workspace(contentFolder);
        if (!workspace.Exists)
        {
            return [];
        }

        var templates = TemplatesHash(templatesFolder, templatesOverride);
        return [.. workspace.PlanIds().Select(id => new PlanInputs(id, HashOf(workspace, id, templates)))];
    }

    private static string TemplatesHash(string folder, string? overriding)
    {
        var files = Workspace.ReadAll(folder);
        if (overriding is not null)
        {
            files = files.SetItems(Workspace.ReadAll(overriding));
        }

        return TemplateSet.FromFiles("", files, new DiagnosticBag()).Hash;
    }

    private static string HashOf(Workspace workspace, string planId, string templates) =>
        InputHash.Of(
            Engine.Version,
            templates,
            InputsOf(workspace, planId).Select(source => (source.Path, source.Hash)));

    /// <summary>A matrix may hold things of other plans against this one's: then any of their files may change something.</summary>
    private static IEnumerable<SourceText> InputsOf(Workspace workspace, string planId)
    {
        var own = workspace.ReadPlan(planId, new DiagnosticBag());
        var others = own.Any(source => source.Path.StartsWith("matrices/", StringComparison.Ordinal)) ? workspace.PlanIds() : [];
        return own.Concat(others.Where(id => id != planId).SelectMany(id => workspace.ReadPlan(id, new DiagnosticBag())));
    }
}
