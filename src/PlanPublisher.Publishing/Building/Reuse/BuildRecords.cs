using System.Security.Cryptography;
using PlanPublisher.Publishing.Files;

namespace PlanPublisher.Publishing.Building.Reuse;

/// <summary>What earlier builds made, so that a document is laid out again only if something that it prints has changed.</summary>
/// <remarks>
/// <para>
/// The records lie in <c>.planpublisher/</c> in the output folder and may be deleted at any time: the documents are then
/// made again, with the same bytes. A record counts only while each file that it names is still there with its hash,
/// so that a file changed by hand is put right.
/// </para>
/// <para>
/// A document whose pages had something to tell (a line that does not fit, a picture too coarse) is not recorded.
/// Its problems are told in each build, at the places where they then are.
/// </para>
/// </remarks>
internal sealed class BuildRecords(OutputFolder output)
{
    public const string Folder = ".planpublisher";

    /// <returns>The record if the document as it lies in the output folder is the one of this fingerprint.</returns>
    public BuildRecord? Find(Composition composition, string fingerprint)
    {
        var record = output.Read(PathOf(composition)) is { } json ? BuildRecord.FromJson(json) : null;
        return record?.Fingerprint == fingerprint && record.Outputs.All(file => IsThere(composition.Folder, file)) ? record : null;
    }

    public void Keep(Composition composition, string fingerprint, int pages, IEnumerable<OutputFile> files) =>
        output.Write(
            PathOf(composition),
            new BuildRecord(fingerprint, pages, [.. files.Select(Manifest.Describe)]).ToJson());

    public void Forget(Composition composition) => output.Delete(PathOf(composition));

    private bool IsThere(string folder, ManifestFile file) =>
        output.Read($"{folder}/{file.Path}") is { } bytes
        && bytes.Length == file.Bytes
        && Convert.ToHexStringLower(SHA256.HashData(bytes.Span)) == file.Sha256;

    private static string PathOf(Composition composition) => $"{Folder}/{composition.Folder}.json";
}
