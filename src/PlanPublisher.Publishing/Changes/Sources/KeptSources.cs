using System.Text;
using PlanPublisher.Diagnostics;
using PlanPublisher.Publishing.Building;
using PlanPublisher.Publishing.Files;

namespace PlanPublisher.Publishing.Changes.Sources;

/// <summary>The sources of each plan's last whole build, by hash, so that a later version can be compared with them.</summary>
/// <remarks>
/// They lie in <c>.planpublisher/sources/</c> in the output folder and may be deleted at any time. Only those of the last
/// whole build are kept, so there are never more of them than the plan has files.
/// </remarks>
internal sealed class KeptSources(OutputFolder output)
{
    public void Keep(LoadedPlan plan)
    {
        foreach (var source in plan.Sources)
        {
            output.Write(PathOf(plan.Id, source.Hash), Encoding.UTF8.GetBytes(source.Text));
        }

        var hashes = plan.Sources.Select(source => source.Hash).ToHashSet(StringComparer.Ordinal);
        foreach (var name in output.FilesIn(FolderOf(plan.Id)).Where(name => !hashes.Contains(name)))
        {
            output.Delete(PathOf(plan.Id, name));
        }
    }

    /// <summary>The text of a file; null if it is not kept.</summary>
    public SourceText? Find(string planId, ManifestFile file, string folder) =>
        output.Read(PathOf(planId, file.Sha256)) is { } bytes
            ? new SourceText(file.Path, Encoding.UTF8.GetString(bytes.Span)) { Folder = folder }
            : null;

    private static string FolderOf(string planId) => $".planpublisher/sources/{planId}";

    private static string PathOf(string planId, string hash) => $"{FolderOf(planId)}/{hash}";
}
