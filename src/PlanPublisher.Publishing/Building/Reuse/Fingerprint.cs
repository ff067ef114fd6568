using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using PlanPublisher.Composing;
using PlanPublisher.Fonts;
using PlanPublisher.Layout.Pages;
using PlanPublisher.Painting;
using PlanPublisher.Pdf;

namespace PlanPublisher.Publishing.Building.Reuse;

/// <summary>One hash over all that a document's files depend on. Equal fingerprints, equal bytes.</summary>
/// <remarks>
/// A document depends on the plan through its composition alone: the words, figures, marks and tables that it prints. So
/// a change of a target gives a new fingerprint to the documents that print it and to no other, however many files
/// they share. Beside the composition stand the template set (styles, fonts, profiles) and the compiled code.
/// </remarks>
internal static class Fingerprint
{
    // Module version ids are hashes of the compiled code, for builds are deterministic: a developer who changes
    // the layout and not the version number does not get yesterday's pages.
    private static readonly ImmutableArray<string> Code =
    [
        .. from type in (Type[])
           [
               typeof(Fingerprint),
               typeof(ComposedDocument),
               typeof(FontSet),
               typeof(DocumentLayout),
               typeof(PagePainter),
               typeof(PdfWriter),
           ]
           select type.Module.ModuleVersionId.ToString("N"),
    ];

    /// <remarks>The manifest names the template set, the title, version, status and date.</remarks>
    public static string Of(Composition composition)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in Code)
        {
            Add(hash, part);
        }

        Add(hash, Environment.Version.ToString());
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
