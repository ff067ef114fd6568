using PlanPublisher.Diagnostics;
using PlanPublisher.Pdf.Tests.Checks;
using PlanPublisher.PdfReading;
using PlanPublisher.Publishing.Building;
using PlanPublisher.Publishing.Changes;

namespace PlanPublisher.EndToEnd.Tests;

/// <summary>A change report names exactly the places that print a change: held against the PDFs before and after, read back.</summary>
[Collection(BuiltContentCollection.Name)]
public sealed class ChangesTests : IDisposable
{
    private const string Plan = "towards-the-safest-city";
    private const string StreetCrime = $"{Plan}/objectives/londoners/02-street-crime.md";
    private const int SampleEdits = 12;

    private readonly string _folder = Directory.CreateTempSubdirectory("planpublisher-").FullName;

    public ChangesTests(BuiltContent built)
    {
        Checkout.CopyFolder(Path.Combine(Checkout.Content, Plan), Path.Combine(Content, Plan));
        Checkout.CopyFolder(built.OutputFolder, Output);
    }

    private string Content => Path.Combine(_folder, "content");

    private string Output => Path.Combine(_folder, "output");

    private string Report => Path.Combine(_folder, "report");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_changed_target_is_reported_on_exactly_the_pages_that_print_it()
    {
        var before = PagesOf("corporate-strategy").Concat(PagesOf("annual-policing-plan")).ToList();
        Edit(StreetCrime, "target: reduce 10% from 2002/03", "target: reduce 12% from 2002/03");
        Edit(StreetCrime, "2003/04 to 10% below", "2003/04 to 12% below");

        var found = await CompareAsync();
        var result = await BuildAsync();

        var after = PagesOf("corporate-strategy").Concat(PagesOf("annual-policing-plan")).ToList();
        Assert.Equal(before.Select(page => page.Id), after.Select(page => page.Id));
        var differing = before.Zip(after).Where(pair => pair.First.Text != pair.Second.Text).Select(pair => pair.First.Id).ToList();
        Assert.NotEmpty(differing);
        Assert.Equal(differing, PagesOf(found));
        Assert.All(found.Documents, document => Assert.Empty(document.Moved));
        Assert.All(found.Documents.SelectMany(document => document.Places), place =>
        {
            Assert.Contains("10%", TextOf(place.Before), StringComparison.Ordinal);
            Assert.Contains("12%", TextOf(place.After), StringComparison.Ordinal);
        });
        // As often as the words differ in the PDFs, and in no other document.
        Assert.Equal(
            CountOf(after, "street crime in 2003/04 to 12% below") - CountOf(before, "street crime in 2003/04 to 12% below"),
            found.Documents.Where(document => document.DocumentId != "public-summary").Sum(document => document.Places.Length));
        Assert.Single(found.Documents.Single(document => document.DocumentId == "public-summary").Places);
        Assert.Equal(
            found.Documents.Where(document => document.State == DocumentState.Untouched).Select(document => document.DocumentId),
            result.Documents.Where(document => document.IsReused).Select(document => document.DocumentId));
    }

    [Fact]
    public async Task A_removed_paragraph_moves_pages_that_are_told_apart_from_those_it_touches()
    {
        var before = PagesOf("corporate-strategy");
        var path = $"{Plan}/goals/1-safer-communities.md";
        var item = (await File.ReadAllLinesAsync(Path.Combine(Content, path))).First(line => line.StartsWith("- Using the whole", StringComparison.Ordinal));
        Edit(path, item + "\n", "");

        var found = await CompareAsync();
        await BuildAsync();

        var after = PagesOf("corporate-strategy");
        var document = found.Documents.Single(document => document.DocumentId == "corporate-strategy");
        var differing = Enumerable.Range(0, after.Count).Where(page => page >= before.Count || before[page].Text != after[page].Text).ToHashSet();
        var told = document.Pages.Concat(document.Moved).Select(page => page.Index).ToHashSet();
        Assert.Superset(differing, told);
        Assert.Empty(document.Pages.Select(page => page.Index).Intersect(document.Moved.Select(page => page.Index)));
        Assert.Contains(document.Places, place => TextOf(place.Before).StartsWith("Using the whole", StringComparison.Ordinal) && place.After.IsEmpty);
    }

    [Fact]
    public async Task A_changed_link_is_reported_as_a_mark_with_its_row_and_column()
    {
        Edit($"{Plan}/objectives/londoners/02-street-crime.md", "goals: [1]", "goals: [1, 4]");

        var found = await CompareAsync();

        var marks = found.Documents.Single(document => document.DocumentId == "alignment-matrices").Places.Where(place => place.What == "mark").ToList();
        Assert.Contains(marks, place => place.Where.Contains("row “", StringComparison.Ordinal) && place.Where.Contains("column “", StringComparison.Ordinal) && place.Before.IsEmpty);
    }

    [Fact]
    public async Task The_report_is_a_page_with_pictures_a_PDF_without_findings_and_JSON()
    {
        Edit(StreetCrime, "target: reduce 10% from 2002/03", "target: reduce 12% from 2002/03");
        Edit(StreetCrime, "2003/04 to 10% below", "2003/04 to 12% below");

        var result = await RunAsync(since: null, Report);

        Assert.Equal([$"{Plan}/changes.html", $"{Plan}/changes.pdf", $"{Plan}/changes.json"], result.Files.ToList());
        var page = await File.ReadAllTextAsync(Path.Combine(Report, Plan, "changes.html"));
        Assert.Contains("<del>10%</del>", page, StringComparison.Ordinal);
        Assert.Contains("<ins>12%</ins>", page, StringComparison.Ordinal);
        var shown = result.Plans.Single().Documents.Sum(document => document.Pages.Count());
        Assert.Equal(2 * shown, Directory.GetFiles(Path.Combine(Report, Plan, "pages"), "*.svg").Length);
        var pdf = await File.ReadAllBytesAsync(Path.Combine(Report, Plan, "changes.pdf"));
        var words = string.Concat(PdfFile.Read(pdf).Pages.Select(read => read.Text));
        Assert.Contains("1 target and 1 wording changed; 3 documents", words.Replace('\u00a0', ' '), StringComparison.Ordinal);
        AssertNoFindings(pdf);
    }

    [Fact]
    public async Task What_was_can_come_from_a_copy_from_a_manifest_and_from_git()
    {
        var copy = Path.Combine(_folder, "copy");
        Checkout.CopyFolder(Content, copy);
        var manifest = Path.Combine(_folder, "edition.json");
        File.Copy(Path.Combine(Output, Plan, "manifest.json"), manifest);
        var hasGit = Git("init", "-q") && Git("add", ".") && Git("-c", "user.name=Clerk", "-c", "user.email=clerk@example.org", "commit", "-qm", "First");
        Edit(StreetCrime, "reduce 10% from", "reduce 12% from");

        var expected = ChangesOf(await CompareAsync());

        Assert.Single(expected);
        Assert.Equal(expected, ChangesOf(await CompareAsync(copy)));
        Assert.Equal(expected, ChangesOf(await CompareAsync(manifest)));
        if (hasGit)
        {
            Assert.Equal(expected, ChangesOf(await CompareAsync("HEAD")));
            Directory.Delete(Path.Combine(Output, ".planpublisher"), recursive: true);
            Assert.Equal(expected, ChangesOf(await CompareAsync(manifest)));
        }
    }

    [Theory]
    [InlineData("NOTES.md", "\nOne more line about 10%.\n")]
    [InlineData("prose/introduction.md", "\n<!-- 10% or 12%? -->\n")]
    public async Task A_file_that_changed_with_nothing_printed_is_named(string path, string more)
    {
        await File.AppendAllTextAsync(Path.Combine(Content, Plan, path), more);

        var found = await CompareAsync();

        Assert.Empty(found.Changes);
        Assert.Equal([path], found.Unprinted.ToList());
        Assert.All(found.Documents, document => Assert.Equal(DocumentState.Untouched, document.State));
    }

    [Fact]
    public async Task An_edited_figure_is_an_error_or_stands_in_the_report()
    {
        var random = new Random(20030221);
        var folder = Path.Combine(Content, Plan);
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var digits = files.SelectMany(file => DigitsOf(File.ReadAllText(file)).Select(at => (File: file, At: at))).ToList();
        for (var edit = 0; edit < SampleEdits; edit++)
        {
            var (file, at) = digits[random.Next(digits.Count)];
            var text = await File.ReadAllTextAsync(file);
            await File.WriteAllTextAsync(file, text[..at] + (char)('0' + ((text[at] - '0' + random.Next(1, 10)) % 10)) + text[(at + 1)..]);

            var result = await RunAsync(since: null, report: null);

            var plan = result.Plans.SingleOrDefault();
            var place = $"{Path.GetRelativePath(folder, file)}, character {at}";
            Assert.True(result.HasErrors || plan is { Changes.IsEmpty: false } or { Unprinted.IsEmpty: false } || HasWarning(await CheckAsync(), file), place);
            await File.WriteAllTextAsync(file, text);
        }
    }

    private static bool HasWarning(BuildResult result, string file) =>
        result.Diagnostics.Any(problem => problem.Span.Source is { } source && file.EndsWith(source.Path, StringComparison.Ordinal));

    private static IEnumerable<int> DigitsOf(string text) => Enumerable.Range(0, text.Length).Where(at => char.IsAsciiDigit(text[at]));

    private static void AssertNoFindings(byte[] pdf)
    {
        foreach (var (program, arguments) in ((string, string[])[])
            [
                ("/usr/bin/python3", [CheckProgram.Script("pdf_check.py"), "FILE"]),
                ("/usr/bin/bash", [CheckProgram.Script("preflight.sh"), "FILE"]),
            ])
        {
            var isThere = File.Exists(program) && File.Exists("/usr/share/java/preflight.jar") && File.Exists("/usr/lib/python3/dist-packages/pikepdf/__init__.py");
            var (status, output) = isThere ? CheckProgram.Run(pdf, program, arguments) : (0, "");
            Assert.True(status == 0, output);
        }
    }

    private bool Git(params string[] arguments)
    {
        var start = new System.Diagnostics.ProcessStartInfo("git") { WorkingDirectory = Content, UseShellExecute = false };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            using var process = System.Diagnostics.Process.Start(start)!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private List<(string Id, string Text)> PagesOf(string document)
    {
        var pdf = PdfFile.Read(File.ReadAllBytes(Path.Combine(Output, Plan, document, document + ".pdf")));
        return [.. pdf.Pages.Select((page, i) => ($"{document} {i}", page.Text + page.ArtifactText))];
    }

    private static IEnumerable<string> PagesOf(PlanChanges found) =>
        from id in (string[])["corporate-strategy", "annual-policing-plan"]
        from document in found.Documents
        where document.DocumentId == id
        from page in document.Pages
        select $"{id} {page.Index}";

    private static int CountOf(List<(string Id, string Text)> pages, string words) =>
        pages.Sum(page => page.Text.Replace('\u00a0', ' ').Split(words).Length - 1);

    private static string TextOf(MarkedText text) => string.Concat(text.Runs.Select(run => run.Text));

    private static IEnumerable<string> ChangesOf(PlanChanges found) =>
        found.Changes.Select(change => $"{change.Name}: {change.Before} → {change.After}")
            .Concat(found.Documents.SelectMany(document => document.Places.Select(place => $"{document.DocumentId}: {TextOf(place.After)}")))
            .Take(1);

    private async Task<PlanChanges> CompareAsync(string? since = null)
    {
        var result = await RunAsync(since, report: null);
        Assert.True(!result.HasErrors, string.Concat(result.Diagnostics.Select(DiagnosticText.Format)));
        return result.Plans.Single();
    }

    private Task<ChangesResult> RunAsync(string? since, string? report) => Comparison.RunAsync(new ChangesRequest
    {
        ContentFolder = Content,
        BuiltFolder = Output,
        TemplatesFolder = Checkout.Templates,
        Since = since,
        ReportFolder = report,
    });

    private Task<BuildResult> BuildAsync() => Build.RunAsync(RequestFor());

    private Task<BuildResult> CheckAsync() => Build.RunAsync(RequestFor() with { ChecksOnly = true });

    private BuildRequest RequestFor() => new() { ContentFolder = Content, OutputFolder = Output, TemplatesFolder = Checkout.Templates };

    private void Edit(string path, string former, string now)
    {
        var file = Path.Combine(Content, path);
        var text = File.ReadAllText(file);
        Assert.Contains(former, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(former, now, StringComparison.Ordinal));
    }
}
