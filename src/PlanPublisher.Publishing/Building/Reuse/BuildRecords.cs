using System.Security.Cryptography;
using PlanPublisher.Publishing.Editions;
using PlanPublisher.Publishing.Files;

namespace PlanPublisher.Publishing.Building.Reuse;

/// <summary>What earlier builds made, so that an edition is made again only if something that it prints has changed.</summary>
/// <remarks>
/// <para>
/// The records lie in <c>.planpublisher/</c> in the output folder and may be deleted at any time: the documents are then
/// made again, with the same bytes. A record counts only while each file that it names is still there with its hash,
/// so that a file changed by hand is put right.
/// </para>
/// <para>
/// An edition whose pages had something to tell (a line that does not fit, a picture too coarse) is not recorded.
/// Its problems are told in each build, at the places where they then are.
/// </para>
/// </remarks>
internal sealed class BuildRecords(OutputFolder output)
{
    public const string Folder = ".planpublisher";

    /// <returns>The edition as it lies in the output folder if it is the one that would be made; else null.</returns>
    public MadeEdition? Find(Composition composition, Edition edition)
    {
        var record = output.Read(PathOf(composition, edition)) is { } json ? BuildRecord.FromJson(json) : null;
        if (record is null || record.Fingerprint != Fingerprint.Of(composition, edition))
        {
            return null;
        }

        var files = record.Outputs.Select(file => Find(composition.Folder, file)).OfType<OutputFile>().ToList();
        return files.Count == record.Outputs.Length ? new MadeEdition(edition, record.Pages, [.. files]) : null;
    }

    public void Keep(Composition composition, MadeEdition made) =>
        output.Write(
            PathOf(composition, made.Edition),
            new BuildRecord(
                Fingerprint.Of(composition, made.Edition), made.PageCount, [.. made.Files.Select(Manifest.Describe)]).ToJson());

    public void Forget(Composition composition, Edition edition) => output.Delete(PathOf(composition, edition));

    private OutputFile? Find(string folder, ManifestFile file) =>
        output.Read($"{folder}/{file.Path}") is { } bytes
        && bytes.Length == file.Bytes
        && Convert.ToHexStringLower(SHA256.HashData(bytes.Span)) == file.Sha256
            ? new OutputFile(file.Path, bytes)
            : null;

    private static string PathOf(Composition composition, Edition edition) => $"{Folder}/{composition.Folder}.{edition.Name}.json";
}
