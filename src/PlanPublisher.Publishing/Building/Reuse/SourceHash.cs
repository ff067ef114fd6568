using System.Security.Cryptography;
using System.Text;
using PlanPublisher.Publishing.Editions;

namespace PlanPublisher.Publishing.Building.Reuse;

/// <summary>One hash over all that an edition of a document is made from: the same on every machine.</summary>
/// <remarks>
/// A document depends on the plan through its composition alone: the words, figures, marks and tables that it prints. So
/// a change of a target gives a new hash to the documents that print it and to no other, however many files they share.
/// Beside the composition stands the template set (styles, fonts, profiles).
/// </remarks>
internal static class SourceHash
{
    /// <param name="edition">An edition's <see cref="Edition.Name"/>.</param>
    /// <remarks>The manifest names the engine's version, the template set, the title, version, status and date.</remarks>
    public static string Of(Composition composition, string edition)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, edition);
        Add(hash, edition == new Edition.Press().Name ? composition.PrintHouse.Id : "");
        Add(hash, composition.Folder);
        Add(hash, composition.IsDraft ? "draft" : "");
        Add(hash, composition.Manifest.ToJson());
        var metadata = composition.Metadata;
        string?[] facts = [metadata.Author, metadata.Subject, metadata.Language, metadata.Producer];
        foreach (var fact in facts)
        {
            Add(hash, fact ?? "");
        }

        Add(hash, composition.Document.Html);
        foreach (var (address, text) in composition.Document.Files)
        {
            Add(hash, address);
            Add(hash, text);
        }

        foreach (var (path, file) in composition.Pictures)
        {
            Add(hash, path);
            Add(hash, Convert.ToHexStringLower(SHA256.HashData(file.Span)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // Its length before each part: "ab" and "c" are not "a" and "bc".
    private static void Add(IncrementalHash hash, string part)
    {
        var bytes = Encoding.UTF8.GetBytes(part);
        hash.AppendData(BitConverter.GetBytes(bytes.Length));
        hash.AppendData(bytes);
    }
}
