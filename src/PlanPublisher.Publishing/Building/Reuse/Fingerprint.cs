using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using PlanPublisher.Composing;
using PlanPublisher.Fonts;
using PlanPublisher.Layout.Pages;
using PlanPublisher.Painting;
using PlanPublisher.Pdf;
using PlanPublisher.Publishing.Editions;

namespace PlanPublisher.Publishing.Building.Reuse;

/// <summary>One hash over all that the files of an edition depend on. Equal fingerprints, equal bytes.</summary>
/// <remarks>What it is made from (<see cref="SourceHash"/>), and the compiled code that makes it.</remarks>
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

    // All parts have a fixed length but the runtime's version, which has no line feed: nothing can run together.
    public static string Of(Composition composition, Edition edition)
    {
        string[] parts = [.. Code, Environment.Version.ToString(), SourceHash.Of(composition, edition.Name)];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));
    }
}
