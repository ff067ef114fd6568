using PlanPublisher.Publishing.Files;

namespace PlanPublisher.Publishing.Building;

/// <summary>Writes the manifest of a plan whose documents were all made.</summary>
internal static class PlanManifests
{
    /// <returns>Whether every document of the plan was made, so that a manifest was written.</returns>
    public static bool Write(
        LoadedPlan plan, IEnumerable<BuiltDocument> built, LoadedTemplates templates, OutputFolder output)
    {
        var documents = built.Where(document => document.PlanId == plan.Id).ToList();
        if (plan.Resolved is not { } resolved || documents.Count != resolved.Documents.Length)
        {
            return false;
        }

        var manifest = ManifestOf(plan, documents, templates, output).ToFile();
        output.Write($"{plan.Id}/{manifest.Name}", manifest.Bytes);
        return true;
    }

    private static PlanManifest ManifestOf(
        LoadedPlan plan,
        IEnumerable<BuiltDocument> documents,
        LoadedTemplates templates,
        OutputFolder output) => new()
        {
            Plan = plan.Id,
            Engine = Engine.Version,
            Templates = new ManifestTemplates(templates.Set.Name, templates.Set.Hash),
            Sources = [.. plan.Sources.Select(source => new ManifestFile(source.Path, source.ByteCount, source.Hash))],
            Documents =
            [
                .. from document in documents
                   let path = $"{document.DocumentId}/manifest.json"
                   let bytes = output.Read($"{plan.Id}/{path}") ?? default
                   select Manifest.Describe(new OutputFile(path, bytes)),
            ],
        };
}
