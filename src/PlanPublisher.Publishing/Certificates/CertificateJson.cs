using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlanPublisher.Publishing.Building;

namespace PlanPublisher.Publishing.Certificates;

/// <summary>Writes a certificate as data.</summary>
internal static class CertificateJson
{
    public static byte[] Write(Certificate certificate)
    {
        var document = certificate.Document;
        var data = new CertificateFile(
            1,
            document.Plan,
            document.Document,
            document.Title,
            document.Version,
            document.Status,
            certificate.Edition,
            certificate.Pages,
            certificate.Files,
            [.. certificate.Checks.Select(CheckOf)],
            certificate.ForPeople,
            new CertificateInputs(document.Engine, document.Templates, document.Content, certificate.Pictures, certificate.Source));
        return Encoding.UTF8.GetBytes(JsonSerializer.Serialize(data, CertificateJsonContext.Default.CertificateFile) + "\n");
    }

    private static CertificateCheck CheckOf(CheckRun run) => run switch
    {
        CheckRun.Ran ran => new CertificateCheck(
            ran.Kind.Name, ran.Kind.Rules, ran.Kind.Program, ran.Version, HasRun: true, NotRunBecause: null, ran.Findings),
        CheckRun.NotRun not => new CertificateCheck(
            not.Kind.Name, not.Kind.Rules, not.Kind.Program, Version: null, HasRun: false, not.Why, Findings: null),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

/// <param name="Format">The version of this form.</param>
internal sealed record CertificateFile(
    int Format,
    string Plan,
    string Document,
    string Title,
    string Version,
    string Status,
    string Edition,
    int Pages,
    ImmutableArray<ManifestFile> Files,
    ImmutableArray<CertificateCheck> Checks,
    ImmutableArray<string> ForPeople,
    CertificateInputs Inputs);

/// <param name="Findings">Null for a check that has not run: no findings is something else.</param>
internal sealed record CertificateCheck(
    string Name, string Rules, string Program, string? Version, bool HasRun, string? NotRunBecause, ImmutableArray<CheckFinding>? Findings);

/// <param name="Content">SHA-256 over what the document says.</param>
/// <param name="Source">SHA-256 over all of these together.</param>
internal sealed record CertificateInputs(
    string Engine, ManifestTemplates Templates, string Content, ImmutableArray<ManifestFile> Pictures, string Source);

[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CertificateFile))]
internal sealed partial class CertificateJsonContext : JsonSerializerContext;
