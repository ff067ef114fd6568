using System.Security.Cryptography;
using System.Text.Json;

namespace PlanPublisher.EndToEnd.Tests;

/// <summary>Beside each PDF stands what it was checked for, by whom, and what nobody has looked at.</summary>
[Collection(BuiltContentCollection.Name)]
public sealed class CertificatesTests(BuiltContent built)
{
    [Fact]
    public void Every_PDF_has_a_certificate_that_names_it_by_its_hash()
    {
        var pdfs = Directory.GetFiles(built.OutputFolder, "*.pdf", SearchOption.AllDirectories).Select(path => (Path.GetFileName(path), HashOf(path)));
        var named = Certificates().SelectMany(certificate => certificate.GetProperty("files").EnumerateArray())
            .Select(file => (file.GetProperty("path").GetString()!, file.GetProperty("sha256").GetString()!));

        // Two plans may have files of one name, which their hashes tell apart.
        Assert.Equal(pdfs.Order(), named.Order());
    }

    [Theory]
    [InlineData("Screen edition", "Nothing told by colour alone")]
    [InlineData("Screen edition", "Accessible PDF: title, alternative texts, headings, tables, links")]
    [InlineData("Press copy", "Preflight of the press copy: inks, black text, bleed, pictures, sizes")]
    [InlineData("Large print edition", "Nothing told by colour alone")]
    [InlineData("Large print edition", "Accessible PDF: title, alternative texts, headings, tables, links")]
    [InlineData("Large print edition", "Large print: size of text, length of lines")]
    public void The_programs_own_checks_have_run_and_found_nothing(string edition, string check)
    {
        var runs = Certificates().Where(certificate => certificate.GetProperty("edition").GetString() == edition).Select(certificate => Check(certificate, check)).ToList();

        Assert.Equal(DocumentFolders.Names.Length, runs.Count);
        Assert.All(runs, run => Assert.True(run.GetProperty("hasRun").GetBoolean() && run.GetProperty("findings").GetArrayLength() == 0, check));
    }

    [Fact]
    public void Checks_of_other_programs_are_listed_as_not_run() => Assert.All(Certificates(), certificate =>
    {
        var isForPress = certificate.GetProperty("edition").GetString() == "Press copy";
        var run = Check(certificate, isForPress ? "Print copy" : "Archival PDF");
        Assert.False(run.GetProperty("hasRun").GetBoolean());
        Assert.Equal("a build does not run it", run.GetProperty("notRunBecause").GetString());
    });

    [Fact]
    public void The_inputs_are_those_of_the_manifest() => Assert.All(DocumentFolders.Names, folder =>
    {
        var path = Path.Combine(built.OutputFolder, folder);
        var manifest = Read(Path.Combine(path, "manifest.json"));
        var inputs = Read(Path.Combine(path, Path.GetFileName(folder) + "-large.certificate.json")).GetProperty("inputs");
        var edition = manifest.GetProperty("editions").EnumerateArray().Single(one => one.GetProperty("name").GetString() == "large");

        Assert.Equal(manifest.GetProperty("content").GetString(), inputs.GetProperty("content").GetString());
        Assert.Equal(manifest.GetProperty("templates").GetProperty("hash").GetString(), inputs.GetProperty("templates").GetProperty("hash").GetString());
        Assert.Equal(edition.GetProperty("source").GetString(), inputs.GetProperty("source").GetString());
    });

    private IEnumerable<JsonElement> Certificates() =>
        Directory.GetFiles(built.OutputFolder, "*.certificate.json", SearchOption.AllDirectories).Select(Read);

    private static JsonElement Check(JsonElement certificate, string name) =>
        certificate.GetProperty("checks").EnumerateArray().Single(check => check.GetProperty("name").GetString() == name);

    private static JsonElement Read(string path) => JsonDocument.Parse(File.ReadAllText(path)).RootElement;

    private static string HashOf(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
}
