using System.Text;
using System.Text.RegularExpressions;
using PlanPublisher.Diagnostics;
using PlanPublisher.Plans;
using PlanPublisher.Plans.Languages;
using PlanPublisher.Publishing.Building;
using PlanPublisher.Publishing.Changes;
using PlanPublisher.Publishing.PlainEnglish;
using PlanPublisher.Publishing.Starting;
using PlanPublisher.Publishing.Typesetting;
using PlanPublisher.Publishing.Variants;
using PlanPublisher.Web.Settings;

namespace PlanPublisher.EndToEnd.Tests;

/// <summary>Collects a real message for each code: from the cases of plans and of pages, and from wrong commands.</summary>
internal sealed partial class DiagnosticExamples : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("planpublisher-examples-").FullName;
    private readonly SortedDictionary<string, string> _byCode = new(StringComparer.Ordinal);

    /// <summary>The languages that the program has words for.</summary>
    private static PhraseBook Words { get; } = PhraseBook.Read(
        Directory.GetFiles(Path.Combine(Checkout.Templates, "words"))
            .ToDictionary(path => $"words/{Path.GetFileName(path)}", path => new ReadOnlyMemory<byte>(File.ReadAllBytes(path))),
        "templates/",
        new DiagnosticBag());

    /// <summary>The first message of each code, as a terminal shows it.</summary>
    public async Task<IReadOnlyDictionary<string, string>> CollectAsync()
    {
        AddSources();
        AddPlans();
        AddPages();
        await AddCommandsAsync();
        await AddVariantsAsync();
        await AddComparisonsAsync();
        await AddPlainEnglishAsync();
        AddSettings();
        Add(NewPlan.Write("towards-the-safest-city", Checkout.Content).Diagnostics);
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

            PlanReader.Read("town", [.. files.Select(file => new SourceText(file.Key, file.Value))], problems, phrases: Words);
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
        page = Path.Combine(_folder, "short.html");
        File.WriteAllText(page, "<!DOCTYPE html>\n<html lang=\"en-GB\"><title>Short</title>\n<p>A notice.</p>\n");
        var taken = Directory.CreateDirectory(Path.Combine(_folder, "short.pdf")).FullName;
        Add(TypesettingBatch.Run([RequestFor(page, Path.Combine(cases, "comment.css")) with { OutputPath = taken }], cache: null)[0].Diagnostics);
    }

    private TypesetResult Typeset(string page, string style) => Typesetter.Typeset(RequestFor(page, style));

    private TypesetRequest RequestFor(string page, string style) => new()
    {
        HtmlPath = page,
        StylePaths = [style],
        OutputPath = Path.Combine(_folder, "out.pdf"),
        TemplatesFolder = Checkout.Templates,
        FontFolders = page == "none.html" ? ["no-fonts"] : [],
    };

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
            ":root {\n  --text: #999999;\n  --ground: #FFFFFF;\n  --ink: navy;\n  --inkground: #0F2F4F;\n  --rule: #888888; --hairline: #888888;\n}\np { color: red }\n"
                + "@media press {\n  --text: 0/0/0;\n  --rule: 0/0/0/50; --hairline: 0/0/0/22;\n}\n");
        await File.WriteAllTextAsync(
            Path.Combine(brand, "logo.svg"), "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>\n  <script>alert(1)</script>\n</svg>\n");
        await File.WriteAllTextAsync(Path.Combine(brand, "cover.svg"), "<svg xmlns='http://www.w3.org/2000/svg'><rect/></svg>\n");
        var looks = Directory.CreateDirectory(Path.Combine(_folder, "our-look", "styles")).FullName;
        await File.WriteAllTextAsync(Path.Combine(looks, "large-print.css"), "html { font: 400 12pt/6mm 'Source Sans 3' }\n");
        await File.WriteAllTextAsync(
            Path.Combine(looks, "draft.css"), "p { color: #BBBBBB }\n.matrix tr:nth-child(2n) td { background: #FFC0C0 }\n");
        var words = Directory.CreateDirectory(Path.Combine(_folder, "our-words", "words")).FullName;
        await File.WriteAllTextAsync(
            Path.Combine(words, "gd.yml"),
            (await File.ReadAllTextAsync(Path.Combine(Checkout.Templates, "words", "cy.yml")))
                .Replace("  \"Contents\": ", "  \"Contants\": ", StringComparison.Ordinal)
                .Replace(": \"Nod {number}\"", ": \"Nod\"", StringComparison.Ordinal));
        await File.WriteAllTextAsync(Path.Combine(words, "ga.yml"), "months: [Eanáir, Feabhra]\nwords: { Contents: Clár }\n");
        var houses = Directory.CreateDirectory(Path.Combine(_folder, "our-press", "print-houses")).FullName;
        await File.WriteAllTextAsync(Path.Combine(houses, "town-press.yml"), House("bleed: wide", "ink-limit: 500 %", "profile: icc/town.icc"));
        await File.WriteAllTextAsync(Path.Combine(houses, "web-press.yml"), House("bleed: 3 mm", "ink-limit: 300 %", "profile: icc/sRGB.icc"));
        var town = Path.Combine(_folder, "town");
        Checkout.CopyFolder(Checkout.Content, town);
        var plan = Path.Combine(town, "towards-the-safest-city", "plan.md");
        await File.WriteAllTextAsync(plan, (await File.ReadAllTextAsync(plan)).Replace("language: en-GB", "print-house: coated-ofset", StringComparison.Ordinal));
        var leaflets = Path.Combine(_folder, "leaflets");
        WriteTallLeaflet(Directory.CreateDirectory(Path.Combine(leaflets, "town", "prose")).FullName);
        foreach (var wrong in (BuildRequest[])
            [
                request with { ContentFolder = leaflets },
                request with { ContentFolder = "contents" },
                request with { ContentFolder = empty },
                request with { PlanId = "safest-city" },
                request with { DocumentId = "strategy" },
                request with { TemplatesOverride = "our-templates" },
                request with { TemplatesOverride = Path.Combine(_folder, "templates") },
                request with { TemplatesOverride = Path.Combine(_folder, "damaged") },
                request with { TemplatesOverride = Path.Combine(_folder, "our-brand") },
                request with { TemplatesFolder = Path.Combine(_folder, "templates") },
                request with { TemplatesOverride = Path.Combine(_folder, "our-look"), DocumentId = "alignment-matrices" },
                request with { TemplatesOverride = Path.Combine(_folder, "our-press"), DocumentId = "alignment-matrices" },
                request with { TemplatesOverride = Path.Combine(_folder, "our-words"), DocumentId = "alignment-matrices" },
                request with { ContentFolder = town },
            ])
        {
            Add((await Build.RunAsync(wrong)).Diagnostics);
        }
    }

    private static string House(string bleed, string inkLimit, string profile) => $"""
        name: Town Press
        condition: FOGRA39
        condition-name: Coated paper
        {profile}
        {bleed}
        marks: none
        {inkLimit}
        page-multiple: 4
        cover: with-the-pages
        picture-resolution: 300 ppi

        """;

    private async Task AddVariantsAsync()
    {
        var content = Path.Combine(_folder, "town-content");
        Checkout.CopyFolder(Checkout.Case("plans/base"), Path.Combine(content, "town"));
        File.Delete(Path.Combine(content, "town", "expected.txt"));
        var request = new BuildRequest { ContentFolder = content, OutputFolder = _folder, TemplatesFolder = Checkout.Templates };
        await File.WriteAllTextAsync(Path.Combine(_folder, "north"), "in the way");
        var file = Path.Combine(_folder, "boroughs.csv");
        Add((await VariantBuild.RunAsync(request, "boroughs.csv", cache: null)).Diagnostics);
        foreach (var rows in (string[])
            [
                "name\n", "plan.title\nNorth\n", "name,plan.titel\nNorth,Our plan\n", "name,plan.title,plan.title\nNorth,Our plan,Our plan\n",
                "name,plan.title\nNorth\n", "name\n&\n", "name\nNorth\nNORTH\n", "name\nNorth\n",
            ])
        {
            await File.WriteAllTextAsync(file, rows);
            Add((await VariantBuild.RunAsync(request, file, cache: null)).Diagnostics);
        }
    }

    private static void WriteTallLeaflet(string prose)
    {
        const string Head = "title: Town plan\nbodies: [Town council]\nperiod: { from: 2003-04-01, to: 2004-03-31 }\nstatus: final\ndate: 2003-04-01\n";
        var documents = "documents:\n  - id: leaflet\n    kind: leaflet\n    parts: [opening, text]\n  - id: summary\n    kind: summary\n    parts: [opening, text]\n";
        File.WriteAllText(Path.Combine(prose, "..", "plan.md"), $"---\n{Head}{documents}---\n");
        File.WriteAllText(Path.Combine(prose, "opening.md"), "---\ntitle: Opening\n---\n\nWelcome.\n");
        var text = string.Concat(Enumerable.Repeat("We keep the town safe. ", 400));
        File.WriteAllText(Path.Combine(prose, "text.md"), $"---\ntitle: Text\n---\n\n{text}\n\n{text}\n");
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

    private async Task AddPlainEnglishAsync()
    {
        var content = Path.Combine(_folder, "plain-content");
        Checkout.CopyFolder(Checkout.Case("plans/base"), Path.Combine(content, "town"));
        File.Delete(Path.Combine(content, "town", "expected.txt"));
        var foreword = "We will utilise the NPT to walk through every street of the town, by day and by night, in summer and in winter,"
            + " with a lamp in one hand and a whistle in the other.";
        await File.WriteAllTextAsync(Path.Combine(content, "town", "prose", "introduction.md"), $"---\ntitle: Introduction\n---\n\n{foreword}\n");
        Checkout.CopyFolder(Checkout.Case("authorities/tan-ac-achub"), Path.Combine(content, "tan-ac-achub"));
        var request = new PlainEnglishRequest { ContentFolder = content, TemplatesFolder = Checkout.Templates };
        Add((await PlainEnglishReport.RunAsync(request)).Diagnostics.Where(problem => problem.Severity == Severity.Note));
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
