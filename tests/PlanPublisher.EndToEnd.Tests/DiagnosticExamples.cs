using System.Text;
using System.Text.RegularExpressions;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans;
using PlanPublisher.Publishing.Building;
using PlanPublisher.Publishing.Changes;
using PlanPublisher.Publishing.Typesetting;
using PlanPublisher.Web.Settings;

namespace PlanPublisher.EndToEnd.Tests;

/// <summary>Collects a real message for each code: from the cases of plans and of pages, and from wrong commands.</summary>
internal sealed partial class DiagnosticExamples : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("planpublisher-examples-").FullName;
    private readonly SortedDictionary<string, string> _byCode = new(StringComparer.Ordinal);

    /// <summary>The first message of each code, as a terminal shows it.</summary>
    public async Task<IReadOnlyDictionary<string, string>> CollectAsync()
    {
        AddSources();
        AddPlans();
        AddPages();
        await AddCommandsAsync();
        await AddComparisonsAsync();
        AddSettings();
        return _byCode;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void AddSources()
    {
        var problems = new DiagnosticBag();
        SourceText.Decode("prose/introduction.md", [.. "Caf"u8, 0xE9], problems);
        SourceText.Decode("prose/empty.md", [], problems);
        SourceText.Decode("prose/large.md", new byte[SourceText.MaximumBytes + 1], problems);
        PlanReader.Read("town", [new SourceText("prose/introduction.md", "---\ntitle: Introduction\n---\n\nText.\n")], problems);
        var values = string.Join(", ", Enumerable.Repeat("a", 10_001));
        PlanReader.Read("town", [new SourceText("plan.md", $"---\ntitle: [{values}]\n---\n")], problems);
        Add(problems.ToSorted());
    }

    private void AddPlans()
    {
        var cases = Checkout.Case("plans");
        var common = FilesOf(Path.Combine(cases, "base"));
        foreach (var folder in Directory.GetDirectories(cases).Order(StringComparer.Ordinal))
        {
            var problems = new DiagnosticBag();
            var files = new SortedDictionary<string, string>(common, StringComparer.Ordinal);
            foreach (var (path, text) in FilesOf(folder))
            {
                files[path] = text;
            }

            PlanReader.Read("town", [.. files.Select(file => new SourceText(file.Key, file.Value))], problems);
            Add(problems.ToSorted());
        }

        // Too long to lie among the cases.
        var rows = string.Concat(Enumerable.Range(1, 10_001).Select(year => $"{year},,1,%,actual\n"));
        var tooLong = new DiagnosticBag();
        var series = new SourceText("figures/rate.csv", "period,part,value,unit,kind\n" + rows);
        PlanReader.Read("town", [.. common.Select(file => new SourceText(file.Key, file.Value)), series], tooLong);
        var tooWide = new SourceText("figures/rate.csv", "period,part,value,unit,kind\n2001/02" + new string(',', 200) + "\n");
        PlanReader.Read("town", [.. common.Select(file => new SourceText(file.Key, file.Value)), tooWide], tooLong);
        var paragraph = string.Concat(Enumerable.Repeat("To be written. ", 1_000));
        PlanReader.Read("town", [new SourceText("prose/introduction.md", $"---\ntitle: Introduction\n---\n\n{paragraph}\n")], tooLong);
        Add(tooLong.ToSorted());
    }

    private void AddPages()
    {
        var cases = Checkout.Case("diagnostics");
        foreach (var path in Directory.GetFiles(cases, "*.html").Order(StringComparer.Ordinal))
        {
            Add(Typeset(path, Path.ChangeExtension(path, ".css")).Diagnostics);
        }

        var page = Path.Combine(_folder, "long.html");
        var rows = string.Concat(Enumerable.Repeat("<tr><td>a</td></tr>\n", 2_001));
        File.WriteAllText(page, $"<!DOCTYPE html>\n<html lang=\"en-GB\"><title>Long</title>\n<table>\n<tr><th>a</th></tr>\n{rows}</table>\n");
        Add(Typeset(page, Path.Combine(cases, "room.css")).Diagnostics);
        foreach (var (name, part, times) in ((string, string, int)[])
            [("deep", "<div>\n", 300), ("nested", "<table><tr><td>a\n", 9), ("spans", "<tr><td colspan=\"1000\" rowspan=\"0\">a</td></tr>\n", 100)])
        {
            page = Path.Combine(_folder, name + ".html");
            var table = name == "spans" ? "<table>\n" : "";
            var body = string.Concat(Enumerable.Repeat(part, times));
            File.WriteAllText(page, $"<!DOCTYPE html>\n<html lang=\"en-GB\"><title>Large</title>\n{table}{body}");
            Add(Typeset(page, Path.Combine(cases, "comment.css")).Diagnostics.Where(problem => problem.Code != "PP3101"));
        }

        Add(Typeset("none.html", Path.Combine(cases, "comment.css")).Diagnostics);
    }

    private TypesetResult Typeset(string page, string style) => Typesetter.Typeset(new TypesetRequest
    {
        HtmlPath = page,
        StylePaths = [style],
        OutputPath = Path.Combine(_folder, "out.pdf"),
        TemplatesFolder = Checkout.Templates,
        FontFolders = page == "none.html" ? ["no-fonts"] : [],
    });

    private async Task AddCommandsAsync()
    {
        var request = new BuildRequest
        {
            ContentFolder = Checkout.Content,
            OutputFolder = _folder,
            TemplatesFolder = Checkout.Templates,
            ChecksOnly = true,
        };
        var empty = Directory.CreateDirectory(Path.Combine(_folder, "content")).FullName;
        var sheet = Directory.CreateDirectory(Path.Combine(_folder, "templates", "styles")).FullName;
        await File.WriteAllTextAsync(Path.Combine(sheet, "print.css"), "@font-face { font-family: Town; src: url(fonts/town.ttf) }\n");
        var fonts = Directory.CreateDirectory(Path.Combine(_folder, "damaged", "fonts")).FullName;
        await File.WriteAllTextAsync(Path.Combine(fonts, "SourceSans3-Regular.ttf"), "no font");
        var brand = Directory.CreateDirectory(Path.Combine(_folder, "our-brand", "brand")).FullName;
        await File.WriteAllTextAsync(
            Path.Combine(brand, "colours.css"),
            ":root {\n  --text: #999999;\n  --ground: #FFFFFF;\n  --ink: navy;\n  --inkground: #0F2F4F;\n}\np { color: red }\n");
        await File.WriteAllTextAsync(
            Path.Combine(brand, "logo.svg"), "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>\n  <script>alert(1)</script>\n</svg>\n");
        await File.WriteAllTextAsync(Path.Combine(brand, "cover.svg"), "<svg xmlns='http://www.w3.org/2000/svg'><rect/></svg>\n");
        foreach (var wrong in (BuildRequest[])
            [
                request with { ContentFolder = "contents" },
                request with { ContentFolder = empty },
                request with { PlanId = "safest-city" },
                request with { DocumentId = "strategy" },
                request with { TemplatesOverride = "our-templates" },
                request with { TemplatesOverride = Path.Combine(_folder, "templates") },
                request with { TemplatesOverride = Path.Combine(_folder, "damaged") },
                request with { TemplatesOverride = Path.Combine(_folder, "our-brand") },
                request with { TemplatesFolder = Path.Combine(_folder, "templates") },
            ])
        {
            Add((await Build.RunAsync(wrong)).Diagnostics);
        }
    }

    private async Task AddComparisonsAsync()
    {
        const string plan = "towards-the-safest-city";
        var built = Path.Combine(_folder, "built");
        var request = new ChangesRequest { ContentFolder = Checkout.Content, BuiltFolder = built, TemplatesFolder = Checkout.Templates };
        var gone = new ManifestFile("goals/6-mounted.md", 1, new string('0', 64));
        var manifest = new PlanManifest
        {
            Plan = plan,
            Engine = "0",
            Templates = new ManifestTemplates("default", ""),
            Sources = [gone],
            Documents = [],
        };
        var edition = Path.Combine(_folder, "edition.json");
        await File.WriteAllBytesAsync(edition, manifest.ToFile().Bytes.ToArray());
        var wrong = Path.Combine(_folder, "wrong");
        Checkout.CopyFolder(Path.Combine(Checkout.Content, plan), Path.Combine(wrong, plan));
        await File.WriteAllTextAsync(Path.Combine(wrong, plan, "glossary.md"), "---\ntitel: Glossary\n---\n");
        foreach (var since in (string?[])[null, edition, Path.Combine(Checkout.Content, plan, "plan.md"), built, "last-edition", wrong])
        {
            Directory.CreateDirectory(built);
            Add((await Comparison.RunAsync(request with { Since = since })).Diagnostics);
        }
    }

    private void AddSettings()
    {
        string[] wrong =
        [
            "adress: http://127.0.0.1:5080", "jobs: often", "log: loud", "quiet-time: soon", "keep-history: 1 hour",
            "jobs:\n  nightly: { cron: 30 1 * * }", "publications:\n  - { document: town/strategy, at: tomorrow }",
            "publications:\n  - { document: strategy, at: 2026-12-01 00:01 }", "publications:\n  - { document: town/strategy }",
            "publications:\n  - { document: town/plan, at: 2026-12-01 00:01 }\n  - { document: town/plan, at: 2026-12-08 00:01 }",
            "address: localhost", "address: http://0.0.0.0:5080",
        ];
        foreach (var text in wrong)
        {
            var problems = new DiagnosticBag();
            SettingsFile.Read(new SourceText("planpublisher.yml", text + "\n"), problems);
            Add(problems.ToSorted());
        }

        var none = new DiagnosticBag();
        SettingsFile.Read("settings.yml", [], none);
        Add(none.ToSorted());
    }

    private void Add(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            var text = DiagnosticText.Format(diagnostic)
                .Replace(_folder + "/", "", StringComparison.Ordinal)
                .Replace(Checkout.Case("diagnostics") + "/", "", StringComparison.Ordinal)
                .Replace(Checkout.Content, "content", StringComparison.Ordinal);
            _byCode.TryAdd(diagnostic.Code, TrailingSpace().Replace(text, ""));
        }
    }

    private static Dictionary<string, string> FilesOf(string folder) =>
        Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => (Path: Path.GetRelativePath(folder, path).Replace('\\', '/'), Full: path))
            .Where(file => !file.Path.StartsWith("expected", StringComparison.Ordinal))
            .ToDictionary(file => file.Path, file => File.ReadAllText(file.Full, Encoding.UTF8), StringComparer.Ordinal);

    [GeneratedRegex(" +$", RegexOptions.Multiline)]
    private static partial Regex TrailingSpace();
}
