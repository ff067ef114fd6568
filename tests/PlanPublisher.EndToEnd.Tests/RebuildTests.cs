using PlanPublisher.Publishing.Building;

namespace PlanPublisher.EndToEnd.Tests;

/// <summary>After a change, only the documents that print it are made again, with the bytes of a build from nothing.</summary>
public sealed class RebuildTests : IDisposable
{
    private const string Plan = "towards-the-safest-city";
    private const string Objective = $"{Plan}/objectives/londoners/02-street-crime.md";
    private const string Initiative = $"{Plan}/NOTES.md";

    private readonly string _folder = Directory.CreateTempSubdirectory("planpublisher-").FullName;

    public RebuildTests()
    {
        Checkout.CopyFolder(Path.Combine(Checkout.Content, Plan), Path.Combine(Content, Plan));
    }

    private string Content => Path.Combine(_folder, "content");

    private string Output => Path.Combine(_folder, "output");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_changed_target_makes_the_documents_that_print_it_and_touches_no_other()
    {
        await BuildAsync(Output);
        var before = TimesOf(Output);
        Edit(Objective, "target: reduce 10% from 2002/03", "target: reduce 12% from 2002/03");
        Edit(Objective, "2003/04 to 10% below", "2003/04 to 12% below");

        var result = await BuildAsync(Output);

        Assert.Equal(
            [("alignment-matrices", true), ("annual-policing-plan", false), ("corporate-strategy", false), ("public-summary", false)],
            result.Documents.Select(document => (document.DocumentId, document.IsReused)).Order());
        var after = TimesOf(Output);
        Assert.All(before.Keys.Where(path => path.Contains("alignment-matrices", StringComparison.Ordinal)), path => Assert.Equal(before[path], after[path]));
        Assert.NotEqual(before[$"{Plan}/annual-policing-plan/annual-policing-plan.pdf"], after[$"{Plan}/annual-policing-plan/annual-policing-plan.pdf"]);

        var fromNothing = Path.Combine(_folder, "from-nothing");
        await BuildAsync(fromNothing);
        AssertSameFiles(fromNothing, Output);
    }

    [Fact]
    public async Task A_file_that_no_document_prints_makes_none_again_and_is_in_the_plans_manifest()
    {
        await BuildAsync(Output);
        var manifest = await File.ReadAllTextAsync(PlanManifest);
        await File.AppendAllTextAsync(Path.Combine(Content, Initiative), "\nOne more line.\n");

        var result = await BuildAsync(Output);

        Assert.All(result.Documents, document => Assert.True(document.IsReused, document.DocumentId));
        Assert.NotEqual(manifest, await File.ReadAllTextAsync(PlanManifest));
    }

    [Fact]
    public async Task What_was_changed_or_deleted_by_hand_is_put_right()
    {
        await BuildAsync(Output);
        var kept = FilesOf(Output);
        await File.AppendAllTextAsync(Path.Combine(Output, $"{Plan}/annual-policing-plan/index.html"), "<p>A figure.</p>");
        File.Delete(Path.Combine(Output, $"{Plan}/alignment-matrices/alignment-matrices.pdf"));
        Directory.Delete(Path.Combine(Output, ".planpublisher/towards-the-safest-city"), recursive: true);

        await BuildAsync(Output);

        Assert.Equal(kept.Keys, FilesOf(Output).Keys);
        Assert.All(FilesOf(Output), file => Assert.True(kept[file.Key].AsSpan().SequenceEqual(file.Value), file.Key));
    }

    private string PlanManifest => Path.Combine(Output, $"{Plan}/manifest.json");

    private Task<BuildResult> BuildAsync(string output) => Build.RunAsync(new BuildRequest
    {
        ContentFolder = Content,
        OutputFolder = output,
        TemplatesFolder = Checkout.Templates,
    });

    private void Edit(string path, string former, string now)
    {
        var file = Path.Combine(Content, path);
        var text = File.ReadAllText(file);
        Assert.Contains(former, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(former, now, StringComparison.Ordinal));
    }

    private static void AssertSameFiles(string expected, string actual)
    {
        var files = FilesOf(expected);
        Assert.Equal(files.Keys, FilesOf(actual).Keys);
        Assert.All(FilesOf(actual), file => Assert.True(files[file.Key].AsSpan().SequenceEqual(file.Value), file.Key + " differs"));
    }

    private static Dictionary<string, DateTime> TimesOf(string folder) =>
        FilesOf(folder).Keys.ToDictionary(path => path.Replace('\\', '/'), path => File.GetLastWriteTimeUtc(Path.Combine(folder, path)));

    private static SortedDictionary<string, byte[]> FilesOf(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(folder, path), File.ReadAllBytes),
        StringComparer.Ordinal);
}
